package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One fee standard of a community: what is charged for a fee item, in its versions. */
public record FeeStandardId(@JsonValue UUID value) {

    @JsonCreator
    public static FeeStandardId of(UUID value) {
        return new FeeStandardId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static FeeStandardId of(String text) {
        return new FeeStandardId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
