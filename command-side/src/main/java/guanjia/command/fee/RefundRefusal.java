package guanjia.command.fee;

import guanjia.command.door.Refusal;
import guanjia.events.Money;

/** Why money does not go back. */
public sealed interface RefundRefusal extends Refusal {

    /** What contradicts what is there already. */
    sealed interface Conflict extends RefundRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The refund is known already. */
    record AlreadyAsked(guanjia.events.RefundId refund) implements Conflict {}

    /** More is asked than is prepaid and not held for another refund. */
    record ExceedsPrepaid(Money asked, Money free) implements Conflict {}

    /** The refund was approved before. */
    record AlreadyApproved(guanjia.events.RefundId refund) implements Conflict {}

    /** Nobody approved the refund. */
    record NotApproved(guanjia.events.RefundId refund) implements Conflict {}

    /** No such refund waits. */
    record NoSuchRefund(guanjia.events.RefundId refund) implements RefundRefusal {}

    /** What goes out is not what was approved. */
    record TendersDiffer(Money approved, Money tendered) implements RefundRefusal {}
}
