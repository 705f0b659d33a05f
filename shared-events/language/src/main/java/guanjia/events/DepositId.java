package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One deposit that is held for somebody. */
public record DepositId(@JsonValue UUID value) {

    @JsonCreator
    public static DepositId of(UUID value) {
        return new DepositId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static DepositId of(String text) {
        return new DepositId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
