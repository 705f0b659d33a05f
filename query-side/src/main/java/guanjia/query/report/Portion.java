package guanjia.query.report;

import java.math.BigDecimal;

/**
 * A part of what is receivable.
 *
 * @param charges how many charges it is
 * @param amount principal and late fees, in yuan
 */
public record Portion(long charges, BigDecimal amount) {

    static final Portion NONE = new Portion(0, BigDecimal.ZERO.setScale(2));

    Portion plus(Portion other) {
        return new Portion(charges + other.charges, amount.add(other.amount));
    }
}
