package guanjia.events;

import java.time.LocalDate;
import java.util.List;

/** How late fees come about and go. */
public sealed interface LateFeeEvent extends FeeAccountEvent {

    /** Days with one unpaid principal; both ends included. */
    record Span(LocalDate from, LocalDate to, int days, Money principal, Rate daily) {}

    /** Why an accrued late fee was taken back. */
    enum Cause {
        /** A payment was dated before days that had been counted. */
        BACKDATED_PAYMENT,
        /** A payment that had stopped the counting was taken back. */
        PAYMENT_REVERSED,
        /** The principal was waived, or paid from a prepayment, as of an earlier day. */
        PRINCIPAL_CHANGED,
        /** A dispute was upheld. */
        DISPUTE
    }

    /**
     * A late fee was counted up to a day.
     *
     * @param spans all days since the beginning, so that the sum explains itself
     * @param total for all spans, rounded once, under the cap
     * @param amount what this adds to what had accrued; greater than 0
     * @param capped whether the cap cut it
     */
    @StoredAs("fee-account.late-fee-accrued")
    record LateFeeAccrued(
            FeeAccountId account,
            ChargeId charge,
            LocalDate through,
            List<Span> spans,
            Money total,
            Money amount,
            boolean capped)
            implements LateFeeEvent {
        public LateFeeAccrued {
            spans = List.copyOf(spans);
        }
    }

    /**
     * What had accrued was taken back; the right amount follows as a new accrual.
     *
     * @param amount everything that had accrued
     * @param unwaived what of earlier waivers and write-offs has nothing left to forgive
     */
    @StoredAs("fee-account.late-fee-reversed")
    record LateFeeReversed(
            FeeAccountId account, ChargeId charge, Money amount, Money unwaived, Cause cause)
            implements LateFeeEvent {}
}
