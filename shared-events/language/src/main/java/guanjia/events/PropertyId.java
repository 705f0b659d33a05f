package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One unit of a community: a home, a shop or a parking space. */
public record PropertyId(@JsonValue UUID value) {

    @JsonCreator
    public static PropertyId of(UUID value) {
        return new PropertyId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static PropertyId of(String text) {
        return new PropertyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
