package guanjia.command.fee;

import guanjia.command.door.Refusal;
import guanjia.events.Money;

/** Why a deposit is not taken or used. */
public sealed interface DepositRefusal extends Refusal {

    /** What contradicts what is there already. */
    sealed interface Conflict extends DepositRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The deposit is recorded already. */
    record AlreadyTaken(guanjia.events.DepositId deposit) implements Conflict {}

    /** Less of the deposit is left, or it is held for a refund. */
    record ExceedsHeld(Money asked, Money held) implements Conflict {}

    /** The account has no such deposit. */
    record NoSuchDeposit(guanjia.events.DepositId deposit) implements DepositRefusal {}
}
