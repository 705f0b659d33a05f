package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * How much of something is charged: square metres, cubic metres, kilowatt-hours, households. At
 * most six decimals, 0 to 1,000,000,000. Written as a string, never as a float.
 */
public record Quantity(BigDecimal value) implements Comparable<Quantity> {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000");
    private static final int DECIMALS_MAX = 6;
    private static final int LONGEST_TEXT = 24;

    public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

    public static final Quantity ONE = new Quantity(BigDecimal.ONE);

    /**
     * @throws IllegalArgumentException when the number is negative, above 1,000,000,000, or has
     *     more than 6 decimals
     */
    public Quantity {
        if (value.signum() < 0 || value.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("quantity must be within [0, 1000000000]");
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > DECIMALS_MAX) {
            throw new IllegalArgumentException("quantity has more than 6 decimals");
        }
        value = plain.setScale(Math.max(plain.scale(), 0));
    }

    /**
     * Reads the usual decimal form.
     *
     * @throws IllegalArgumentException when it is no such number
     */
    @JsonCreator
    public static Quantity of(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("quantity is too long a number");
        }
        return new Quantity(new BigDecimal(trimmed));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
