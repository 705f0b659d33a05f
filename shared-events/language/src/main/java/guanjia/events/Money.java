package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * An amount in yuan, exact to the fen and of either sign, within ±1,000,000,000,000.00. Written as
 * a string, never as a float. Sums that leave the bounds fail; they never wrap around.
 *
 * @param fen the amount in hundredths of a yuan
 */
public record Money(long fen) implements Comparable<Money> {

    private static final long FEN_MAX = 100_000_000_000_000L;
    private static final int LONGEST_TEXT = 20;

    public static final Money ZERO = new Money(0);

    /** The largest amount there is. */
    public static final Money LARGEST = new Money(FEN_MAX);

    /**
     * @throws ArithmeticException when the amount is outside ±1,000,000,000,000.00
     */
    public Money {
        if (fen < -FEN_MAX || fen > FEN_MAX) {
            throw new ArithmeticException("money must be within ±1000000000000.00");
        }
    }

    /**
     * Reads {@code 89.35}.
     *
     * @throws IllegalArgumentException when it is no number, or has more than two decimals
     * @throws ArithmeticException when it is outside the bounds
     */
    @JsonCreator
    public static Money of(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("money is too long a number");
        }
        return of(new BigDecimal(trimmed));
    }

    /**
     * An amount stated in yuan.
     *
     * @throws IllegalArgumentException when there are more than two decimals
     * @throws ArithmeticException when it is outside the bounds
     */
    public static Money of(BigDecimal yuan) {
        BigDecimal plain = yuan.stripTrailingZeros();
        if (plain.scale() > 2) {
            throw new IllegalArgumentException("money has more than two decimals");
        }
        // Compared before it is made a whole number: 1E999999999 must not fill the memory.
        if (plain.abs().compareTo(LARGEST.yuan()) > 0) {
            throw new ArithmeticException("money must be within ±1000000000000.00");
        }
        return new Money(plain.movePointRight(2).longValueExact());
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    /**
     * The sum.
     *
     * @throws ArithmeticException when the sum is outside the bounds
     */
    public Money plus(Money other) {
        return new Money(fen + other.fen);
    }

    /**
     * The difference.
     *
     * @throws ArithmeticException when the difference is outside the bounds
     */
    public Money minus(Money other) {
        return new Money(fen - other.fen);
    }

    public Money negated() {
        return new Money(-fen);
    }

    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    public Money max(Money other) {
        return fen >= other.fen ? this : other;
    }

    public boolean exceeds(Money other) {
        return fen > other.fen;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isZero() {
        return fen == 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @JsonValue
    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
