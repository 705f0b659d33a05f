package guanjia.command.fee;

import guanjia.command.door.Refusal;
import guanjia.events.FeeAccountId;
import guanjia.events.Money;
import java.time.LocalDate;

/** Why something asked of a fee account as a whole does not happen. */
public sealed interface FeeAccountRefusal extends Refusal {

    /** What contradicts what is there already. */
    sealed interface Conflict extends FeeAccountRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The unit or number has an account. */
    record AlreadyOpen(FeeAccountId account) implements Conflict {}

    /** The account was closed on a day and takes nothing. */
    record Closed(LocalDate on) implements Conflict {}

    /** The account is not closed. */
    record NotClosed() implements Conflict {}

    /** Something is still owed. */
    record StillOwed(Money open) implements Conflict {}

    /** A prepayment is left, to be applied, transferred or refunded first. */
    record StillPrepaid(Money prepaid) implements Conflict {}

    /** A deposit is still held. */
    record StillHeld(Money held) implements Conflict {}

    /** A refund or an adjustment waits for a decision. */
    record RequestsPending() implements Conflict {}

    /** The party was settled on a day and is not charged beyond it. */
    record PartySettled(LocalDate on) implements Conflict {}

    /** The same person asked for it: another one decides. */
    record OwnRequest() implements Conflict {}

    /** The account did not exist on that day. */
    record BeforeItExisted(LocalDate on, LocalDate since) implements FeeAccountRefusal {}

    /** The amount is larger than one that is ever charged or paid at once. */
    record AmountTooLarge(Money limit) implements FeeAccountRefusal {}
}
