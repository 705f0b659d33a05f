package guanjia.events;

import java.util.Collection;

/**
 * Money put to a part of a charge.
 *
 * @param amount greater than 0
 */
public record Allocation(ChargeId charge, Component component, Money amount) {

    /** The parts of a charge that are paid, waived and written off each for itself. */
    public enum Component {
        /** 本金 */
        PRINCIPAL,
        /** 违约金 accrued on the principal. */
        LATE_FEE
    }

    /** What is put to all of these parts together. */
    public static Money sum(Collection<Allocation> parts) {
        return Money.sum(parts.stream().map(Allocation::amount).toList());
    }

    public static Allocation principal(ChargeId charge, Money amount) {
        return new Allocation(charge, Component.PRINCIPAL, amount);
    }

    public static Allocation lateFee(ChargeId charge, Money amount) {
        return new Allocation(charge, Component.LATE_FEE, amount);
    }
}
