package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The receipts of one community in one year. */
public record ReceiptBookId(@JsonValue UUID value) {

    @JsonCreator
    public static ReceiptBookId of(UUID value) {
        return new ReceiptBookId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static ReceiptBookId of(String text) {
        return new ReceiptBookId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
