package guanjia.query.fees;

import java.math.BigDecimal;

/**
 * What accounts come to together, in yuan.
 *
 * @param charged everything that was ever charged and not taken back, late fees among it
 * @param forgiven what was waived or written off of it
 * @param received everything that came in and was not taken back
 * @param refunded what went back out of prepayments
 * @param open what is still counted on
 * @param prepaid what payers have left
 */
public record AccountTotals(
        long accounts,
        BigDecimal charged,
        BigDecimal forgiven,
        BigDecimal received,
        BigDecimal refunded,
        BigDecimal open,
        BigDecimal prepaid) {}
