package guanjia.command.door;

import guanjia.events.Money;
import java.math.BigDecimal;

/**
 * Amounts as people write them. Each way of being no amount has a refusal of its own: no number, a
 * third decimal, not above zero, more than is ever kept.
 */
public final class MoneyText {

    private static final int LONGEST_TEXT = 40;
    private static final int DECIMALS = 2;

    private MoneyText() {}

    /** An amount above zero. */
    public static Money positive(String field, String text) {
        Money amount = signed(field, text);
        CommandRefused.unless(amount.isPositive(), new InputRefusal.NotPositive(field));
        return amount;
    }

    /** An amount of either sign. */
    public static Money signed(String field, String text) {
        BigDecimal number = number(field, text);
        CommandRefused.unless(
                number.scale() <= DECIMALS, new InputRefusal.TooManyDecimals(field, DECIMALS));
        CommandRefused.unless(
                number.abs().compareTo(Money.LARGEST.yuan()) <= 0,
                new InputRefusal.OutOfBounds(
                        field,
                        Money.LARGEST.negated().toString(),
                        Money.LARGEST.toString(),
                        DECIMALS));
        return Money.of(number);
    }

    private static BigDecimal number(String field, String text) {
        try {
            if (text.strip().length() > LONGEST_TEXT) {
                throw new NumberFormatException("too long");
            }
            return new BigDecimal(text.strip()).stripTrailingZeros();
        } catch (NumberFormatException none) {
            throw new CommandRefused(new InputRefusal.NotANumber(field));
        }
    }
}
