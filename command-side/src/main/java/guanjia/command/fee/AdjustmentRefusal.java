package guanjia.command.fee;

import guanjia.command.door.Refusal;
import guanjia.events.Money;
import java.time.LocalDate;

/** Why nothing is waived, written off or reduced. */
public sealed interface AdjustmentRefusal extends Refusal {

    /** What contradicts what is there already. */
    sealed interface Conflict extends AdjustmentRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The request is known already. */
    record AlreadyAsked(guanjia.events.AdjustmentId adjustment) implements Conflict {}

    /** Less is open. */
    record ExceedsOpen(Money asked, Money open) implements Conflict {}

    /** Nothing is open any more. */
    record NothingOpen() implements Conflict {}

    /** The unit stands empty already since a day. */
    record AlreadyEmpty(LocalDate since) implements Conflict {}

    /** The vacancy ended before. */
    record AlreadyEnded(LocalDate until) implements Conflict {}

    /** No such request waits. */
    record NoSuchRequest(guanjia.events.AdjustmentId adjustment) implements AdjustmentRefusal {}

    /** The request is of another sort. */
    record OtherRequest(guanjia.events.AdjustmentId adjustment) implements AdjustmentRefusal {}

    /** A vacancy does not end before it begins. */
    record EndsBeforeItBegins(LocalDate from) implements AdjustmentRefusal {}
}
