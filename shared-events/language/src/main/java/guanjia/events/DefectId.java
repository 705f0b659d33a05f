package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One defect found while a unit is handed over. */
public record DefectId(@JsonValue UUID value) {

    @JsonCreator
    public static DefectId of(UUID value) {
        return new DefectId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static DefectId of(String text) {
        return new DefectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
