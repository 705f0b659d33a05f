package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** What the banks of one community say of one month. */
public record BankStatementId(@JsonValue UUID value) {

    @JsonCreator
    public static BankStatementId of(UUID value) {
        return new BankStatementId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static BankStatementId of(String text) {
        return new BankStatementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
