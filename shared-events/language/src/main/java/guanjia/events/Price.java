package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A price in yuan for one unit of something, with at most six decimals: 0 to 1,000,000. Written as
 * a string, never as a float.
 */
public record Price(BigDecimal yuan) implements Comparable<Price> {

    private static final BigDecimal LARGEST = new BigDecimal("1000000");
    private static final int DECIMALS_MAX = 6;
    private static final int LONGEST_TEXT = 24;

    /**
     * @throws IllegalArgumentException when the number is negative, above 1,000,000, or has more
     *     than 6 decimals
     */
    public Price {
        if (yuan.signum() < 0 || yuan.compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("price must be within [0, 1000000]");
        }
        BigDecimal plain = yuan.stripTrailingZeros();
        if (plain.scale() > DECIMALS_MAX) {
            throw new IllegalArgumentException("price has more than 6 decimals");
        }
        yuan = plain.setScale(Math.max(plain.scale(), 2));
    }

    /**
     * Reads the usual decimal form.
     *
     * @throws IllegalArgumentException when it is no such number
     */
    @JsonCreator
    public static Price of(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("price is too long a number");
        }
        return new Price(new BigDecimal(trimmed));
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    @Override
    public int compareTo(Price other) {
        return yuan.compareTo(other.yuan);
    }

    @JsonValue
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
