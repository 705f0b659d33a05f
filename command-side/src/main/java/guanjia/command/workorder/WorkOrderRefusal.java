package guanjia.command.workorder;

import guanjia.command.door.Refusal;
import guanjia.events.Money;
import guanjia.events.PropertyId;
import guanjia.events.UserAccountId;
import guanjia.events.WorkOrderId;
import guanjia.events.WorkOrderState;
import java.time.LocalDate;

/** Why something asked of a work order does not happen. */
public sealed interface WorkOrderRefusal extends Refusal {

    /** What contradicts what is there already. */
    sealed interface Conflict extends WorkOrderRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** What the one who asks may not. */
    sealed interface Forbidden extends WorkOrderRefusal {
        @Override
        default Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** There is such an order already. */
    record AlreadyReported(WorkOrderId order) implements Conflict {}

    /** The order is in a state that does not allow it. */
    record WrongState(WorkOrderState state) implements Conflict {}

    /** Somebody else was faster. */
    record TakenBy(UserAccountId technician) implements Conflict {}

    /** Work has begun, so it cannot be cancelled. */
    record AlreadyStarted() implements Conflict {}

    /** It was urged a moment ago. */
    record UrgedJustNow(int minutes) implements Conflict {}

    /** The file belongs to the order already. */
    record AlreadyAttached(String sha256) implements Conflict {}

    /** An order has so many files and no more. */
    record TooManyFiles(int limit) implements WorkOrderRefusal {}

    /** No file was sent, or an empty one. */
    record FileMissing() implements WorkOrderRefusal {}

    /** The file is larger than the limit, in MiB. */
    record FileTooLarge(int limit) implements WorkOrderRefusal {}

    /** The content is no picture and no document that is taken in, whatever it is called. */
    record FileUnknown() implements WorkOrderRefusal {}

    /** Neither a unit nor a place is given. */
    record PlaceMissing() implements WorkOrderRefusal {}

    /** The unit is not the home of the one who asks. */
    record NotYourHome(PropertyId property) implements Forbidden {}

    /** What is shared, residents leave to us. */
    record NotForResidents() implements Forbidden {}

    /** The order is in the hands of somebody else. */
    record NotYours(UserAccountId technician) implements Forbidden {}

    /** The user is no technician who serves this community. */
    record CannotWork(UserAccountId technician) implements WorkOrderRefusal {}

    /** It is in the hands of that technician. */
    record SameTechnician(UserAccountId technician) implements Conflict {}

    /** The one who pays has to agree first. */
    record QuoteNeeded() implements WorkOrderRefusal {}

    /** The one who quoted does not agree to it, too. */
    record OwnQuote() implements Forbidden {}

    /** It costs more than was agreed; quote again. */
    record BeyondTheQuote(Money total, Money agreed) implements WorkOrderRefusal {}

    /** The one who did the work does not accept or check it, too. */
    record OwnWork() implements Forbidden {}

    /** A rating is a whole number from 1 to 5. */
    record RatingUnusable(int lowest, int highest) implements WorkOrderRefusal {}

    /** What concerns a unit is rated by the one who accepts it. */
    record RatingMissing() implements WorkOrderRefusal {}

    /** How the resident said so has to be recorded. */
    record EvidenceMissing() implements WorkOrderRefusal {}

    /** Whoever answers is satisfied or not; whoever does not answer is neither. */
    record AnswerUnclear() implements WorkOrderRefusal {}

    /** Somebody has to be called, or tried so often, before it is closed. */
    record CallFirst(int attempts) implements WorkOrderRefusal {}

    /** The repair's warranty is over; report it anew. */
    record WarrantyOver(LocalDate until) implements WorkOrderRefusal {}

    /** Another order took it up again; whatever comes next belongs to that one. */
    record TakenUpAgain(WorkOrderId by) implements Conflict {}

    /** A file states that it was closed before it was reported. */
    record ClosedBeforeReported() implements WorkOrderRefusal {}

    /** A file states a report that lies ahead. */
    record ReportedInTheFuture() implements WorkOrderRefusal {}
}
