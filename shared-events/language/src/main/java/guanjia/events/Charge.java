package guanjia.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a bill, with its whole explanation.
 *
 * @param standard null when it was made without a standard
 * @param run the bill run that made it, if one did
 * @param calculation null when only the amount is known, as in an imported history
 * @param gross what is owed, tax included; greater than 0
 * @param net {@code round2(gross / (1 + taxRate))}; the tax is the difference
 * @param due the last day on which it is paid in time
 * @param graceDays after it, before a late fee is counted
 * @param lateFee null when none is taken
 * @param replaces the reversed charge it was made anew for
 * @param reference what an imported row calls it
 */
public record Charge(
        ChargeId charge,
        FeeItem item,
        BillingPeriod period,
        Origin origin,
        @Nullable StandardVersion standard,
        @Nullable BillRunId run,
        @Nullable Calculation calculation,
        Money gross,
        Rate taxRate,
        Money net,
        Money tax,
        LocalDate due,
        int graceDays,
        @Nullable LateFeeTerms lateFee,
        Liable liable,
        AllocationOrder order,
        @Nullable ChargeId replaces,
        @Nullable String reference) {

    /** What made a charge. */
    public enum Origin {
        BILL_RUN,
        BY_HAND,
        IMPORTED,
        REISSUED
    }
}
