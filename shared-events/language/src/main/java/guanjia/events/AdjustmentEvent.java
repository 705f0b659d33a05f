package guanjia.events;

import java.time.LocalDate;
import java.util.List;

/** What is forgiven, given up or reduced: asked for by one person, decided by another. */
public sealed interface AdjustmentEvent extends FeeAccountEvent {

    /**
     * Somebody asked to waive a part of a charge.
     *
     * @param by the user who asked, and who may not approve
     */
    @StoredAs("fee-account.waiver-requested")
    record WaiverRequested(
            FeeAccountId account, AdjustmentId adjustment, Allocation part, String by)
            implements AdjustmentEvent {}

    /**
     * It is waived.
     *
     * @param part what is waived; less than was asked when less was open by then
     * @param tax contained in it; 0 for a late fee
     */
    @StoredAs("fee-account.waiver-approved")
    record WaiverApproved(
            FeeAccountId account, AdjustmentId adjustment, Allocation part, Money tax, LocalDate on)
            implements AdjustmentEvent {}

    /** Somebody asked to write charges off (坏账核销) that nobody will pay. */
    @StoredAs("fee-account.write-off-requested")
    record WriteOffRequested(
            FeeAccountId account, AdjustmentId adjustment, List<ChargeId> charges, String by)
            implements AdjustmentEvent {
        public WriteOffRequested {
            charges = List.copyOf(charges);
        }
    }

    /** They are written off: still owed, but counted on no more. */
    @StoredAs("fee-account.write-off-approved")
    record WriteOffApproved(
            FeeAccountId account, AdjustmentId adjustment, List<Allocation> parts, LocalDate on)
            implements AdjustmentEvent {
        public WriteOffApproved {
            parts = List.copyOf(parts);
        }
    }

    /** Something written off is counted on again, for somebody pays it. */
    @StoredAs("fee-account.write-off-recovered")
    record WriteOffRecovered(FeeAccountId account, List<Allocation> parts, LocalDate on)
            implements AdjustmentEvent {
        public WriteOffRecovered {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Somebody said that the unit stands empty.
     *
     * @param evidence what was shown; holds no personal data
     */
    @StoredAs("fee-account.vacancy-reported")
    record VacancyReported(
            FeeAccountId account,
            AdjustmentId adjustment,
            LocalDate from,
            String evidence,
            String by)
            implements AdjustmentEvent {}

    /** Another person confirmed it; from then on the vacancy rule of a standard may apply. */
    @StoredAs("fee-account.vacancy-confirmed")
    record VacancyConfirmed(FeeAccountId account, AdjustmentId adjustment)
            implements AdjustmentEvent {}

    /** The unit is used again. */
    @StoredAs("fee-account.vacancy-ended")
    record VacancyEnded(FeeAccountId account, AdjustmentId adjustment, LocalDate until)
            implements AdjustmentEvent {}

    /** Whatever was asked for, it was turned down. */
    @StoredAs("fee-account.adjustment-rejected")
    record AdjustmentRejected(FeeAccountId account, AdjustmentId adjustment)
            implements AdjustmentEvent {}
}
