package guanjia.query.ledger;

import java.math.BigDecimal;

/**
 * What one fee account stands at, in yuan.
 *
 * @param receivable principal and late fees that are open
 * @param advances what payers have left (预收)
 * @param deposits what is held
 */
public record Balances(BigDecimal receivable, BigDecimal advances, BigDecimal deposits) {

    static final Balances NONE = new Balances(zero(), zero(), zero());

    Balances plus(Balances other) {
        return new Balances(
                receivable.add(other.receivable),
                advances.add(other.advances),
                deposits.add(other.deposits));
    }

    private static BigDecimal zero() {
        return BigDecimal.ZERO.setScale(2);
    }
}
