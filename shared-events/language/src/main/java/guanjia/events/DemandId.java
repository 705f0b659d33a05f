package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One demand for payment (催缴). */
public record DemandId(@JsonValue UUID value) {

    @JsonCreator
    public static DemandId of(UUID value) {
        return new DemandId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static DemandId of(String text) {
        return new DemandId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
