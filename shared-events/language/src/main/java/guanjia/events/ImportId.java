package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One import of one file. */
public record ImportId(@JsonValue UUID value) {

    @JsonCreator
    public static ImportId of(UUID value) {
        return new ImportId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
