package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One line of a bank statement. */
public record BankLineId(@JsonValue UUID value) {

    @JsonCreator
    public static BankLineId of(UUID value) {
        return new BankLineId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static BankLineId of(String text) {
        return new BankLineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
