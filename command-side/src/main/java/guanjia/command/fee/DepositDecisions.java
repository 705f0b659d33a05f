package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.fee.DepositCommand.DeductDeposit;
import guanjia.command.fee.DepositCommand.TakeDeposit;
import guanjia.events.Allocation;
import guanjia.events.AllocationOrder;
import guanjia.events.DepositEvent.DepositDeducted;
import guanjia.events.DepositEvent.DepositTaken;
import guanjia.events.DepositId;
import guanjia.events.LateFeeEvent.Cause;
import guanjia.events.Money;
import java.util.function.Supplier;

/** Decides about deposits: taken, held, and kept in part for charges that say what for. */
final class DepositDecisions {

    private DepositDecisions() {}

    /**
     * Takes a deposit.
     *
     * @param counted asked for the receipt and the cashier's day once nothing can be refused
     */
    static void decide(
            Account account,
            TakeDeposit take,
            Asked asked,
            Supplier<Counted> counted,
            Happen happen) {
        Rules.mustTake(account, asked);
        CommandRefused.unless(
                account.deposits().find(take.deposit()) == null,
                new DepositRefusal.AlreadyTaken(take.deposit()));
        Money amount = Rules.sum(take.tenders(), take.atCounter());
        Rules.day(account, take.on(), asked);
        Input.optional("reference", take.reference(), Rules.REFERENCE_LENGTH_MAX);
        Counted at = counted.get();
        happen.happen(
                new DepositTaken(
                        account.id(),
                        take.deposit(),
                        take.purpose(),
                        take.payer(),
                        amount,
                        take.tenders(),
                        take.on(),
                        at.receipt(),
                        at.day(),
                        take.reference()));
    }

    static void decide(Account account, DeductDeposit deduct, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Input.reason(deduct.reason());
        Rules.day(account, deduct.on(), asked);
        Input.count("allocations", deduct.allocations(), 1, Integer.MAX_VALUE);
        Deposits.Held held = find(account, deduct.deposit());
        Money free = held.amount().minus(account.refunds().heldOf(deduct.deposit()));
        Money amount = Allocation.sum(deduct.allocations());
        CommandRefused.unless(!amount.exceeds(free), new DepositRefusal.ExceedsHeld(amount, free));
        Putting putting =
                new Putting(
                        account,
                        held.payer(),
                        AllocationOrder.DEBTOR_DESIGNATED,
                        deduct.allocations(),
                        free);
        putting.checkNames();
        putting.recover(deduct.on(), happen);
        happen.happen(
                new DepositDeducted(
                        account.id(),
                        deduct.deposit(),
                        held.payer(),
                        deduct.allocations(),
                        amount,
                        deduct.on()));
        LateFeeDecisions.recompute(account, deduct.allocations(), Cause.BACKDATED_PAYMENT, happen);
    }

    static Deposits.Held find(Account account, DepositId deposit) {
        Deposits.Held held = account.deposits().find(deposit);
        if (held == null) {
            throw new CommandRefused(new DepositRefusal.NoSuchDeposit(deposit));
        }
        return held;
    }
}
