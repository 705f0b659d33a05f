package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One fee account: what a unit owes and what was paid for it. */
public record FeeAccountId(@JsonValue UUID value) {

    @JsonCreator
    public static FeeAccountId of(UUID value) {
        return new FeeAccountId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static FeeAccountId of(String text) {
        return new FeeAccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
