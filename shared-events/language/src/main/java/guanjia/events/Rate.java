package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A ratio such as a tax rate (0.06) or a daily rate (0.0005): 0 to 100 with at most eight decimals.
 * Written as a string, never as a float.
 */
public record Rate(BigDecimal value) implements Comparable<Rate> {

    private static final BigDecimal LARGEST = new BigDecimal("100");
    private static final int DECIMALS_MAX = 8;
    private static final int LONGEST_TEXT = 24;

    public static final Rate ZERO = new Rate(BigDecimal.ZERO);

    public static final Rate ONE = new Rate(BigDecimal.ONE);

    /**
     * @throws IllegalArgumentException when the number is negative, above 100, or has more than 8
     *     decimals
     */
    public Rate {
        if (value.signum() < 0 || value.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("rate must be within [0, 100]");
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > DECIMALS_MAX) {
            throw new IllegalArgumentException("rate has more than 8 decimals");
        }
        value = plain.setScale(Math.max(plain.scale(), 0));
    }

    /**
     * Reads the usual decimal form.
     *
     * @throws IllegalArgumentException when it is no such number
     */
    @JsonCreator
    public static Rate of(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("rate is too long a number");
        }
        return new Rate(new BigDecimal(trimmed));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Rate other) {
        return value.compareTo(other.value);
    }

    @JsonValue
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
