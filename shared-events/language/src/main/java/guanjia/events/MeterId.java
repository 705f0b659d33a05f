package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One meter. A new meter in the same place is another one. */
public record MeterId(@JsonValue UUID value) {

    @JsonCreator
    public static MeterId of(UUID value) {
        return new MeterId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static MeterId of(String text) {
        return new MeterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
