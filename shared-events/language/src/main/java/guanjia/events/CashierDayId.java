package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One business day of one cashier in one community. */
public record CashierDayId(@JsonValue UUID value) {

    @JsonCreator
    public static CashierDayId of(UUID value) {
        return new CashierDayId(value);
    }

    /**
     * Reads the usual text form.
     *
     * @throws IllegalArgumentException when it is no UUID
     */
    public static CashierDayId of(String text) {
        return new CashierDayId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
