package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One charge on a fee account: one line of a bill. */
public record ChargeId(@JsonValue UUID value) {

    @JsonCreator
    public static ChargeId of(UUID value) {
        return new ChargeId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static ChargeId of(String text) {
        return new ChargeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
