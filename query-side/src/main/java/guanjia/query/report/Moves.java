package guanjia.query.report;

import java.math.BigDecimal;
import java.util.Map;

/** By how much each kind of event changed what is receivable. */
record Moves(Map<String, BigDecimal> byEvent) {

    static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);

    RollForward between(BigDecimal opening, BigDecimal closing) {
        return new RollForward(
                opening,
                of("charge-posted"),
                of("late-fee-accrued", "late-fee-reversed"),
                of("payment-received", "payment-reversed", "deposit-deducted").negate(),
                of("prepayment-applied", "allocation-released").negate(),
                of("waiver-approved").negate(),
                of("write-off-approved", "write-off-recovered").negate(),
                of("charge-reversed").negate(),
                closing);
    }

    private BigDecimal of(String... events) {
        BigDecimal sum = ZERO;
        for (String event : events) {
            sum = sum.add(byEvent.getOrDefault("fee-account." + event, ZERO));
        }
        return sum;
    }
}
