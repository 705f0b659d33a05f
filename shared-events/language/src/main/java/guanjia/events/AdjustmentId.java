package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One request to waive, to write off or to reduce, known by it until it is decided. */
public record AdjustmentId(@JsonValue UUID value) {

    @JsonCreator
    public static AdjustmentId of(UUID value) {
        return new AdjustmentId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static AdjustmentId of(String text) {
        return new AdjustmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
