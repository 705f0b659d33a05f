package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One login of this system. */
public record UserAccountId(@JsonValue UUID value) {

    @JsonCreator
    public static UserAccountId of(UUID value) {
        return new UserAccountId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static UserAccountId of(String text) {
        return new UserAccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
