package guanjia.command.billing;

import guanjia.command.door.Refusal;
import java.time.LocalDate;

/** Why something asked of a bill run does not happen. */
sealed interface BillRunRefusal extends Refusal {

    /** What contradicts what is there already. */
    sealed interface Conflict extends BillRunRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A run charges a whole month, quarter, half-year or year from the first of a month on. */
    record PeriodNotWhole(LocalDate from, LocalDate to) implements BillRunRefusal {}

    /** The period begins more than a year ahead. */
    record TooFarAhead(LocalDate from, LocalDate latest) implements BillRunRefusal {}

    /** What is made up for begins before the period. */
    record SinceNotBefore(LocalDate since, LocalDate from) implements BillRunRefusal {}

    /** It is being computed, or it never was. */
    record NotPreviewed() implements Conflict {}

    /** It was computed again since somebody looked at it. */
    record PreviewOutdated() implements Conflict {}

    /** A standard or a version has changed since it was computed. */
    record StandardsChanged() implements Conflict {}

    /** There is nothing it would charge. */
    record NothingToCharge() implements Conflict {}

    /** It is published, so it is not cancelled or computed but reversed. */
    record AlreadyPublished() implements Conflict {}

    /** It is not published, so there is nothing to take back. */
    record NotPublished() implements Conflict {}

    /** It is not under way, or it waits. */
    record NotRunning() implements Conflict {}

    /** It does not wait, so it cannot go on. */
    record NotWaiting() implements Conflict {}

    /** It was cancelled or taken back, or it is being taken back. */
    record Over() implements Conflict {}

    /** It failed several times at the same unit for reasons of ours. */
    record Interrupted() implements BillRunRefusal {}
}
