package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.fee.PaymentCommand.ApplyPrepayment;
import guanjia.command.fee.PaymentCommand.ReceivePayment;
import guanjia.command.fee.PaymentCommand.TransferPrepayment;
import guanjia.events.Allocation;
import guanjia.events.AllocationOrder;
import guanjia.events.LateFeeEvent.Cause;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentEvent.PaymentReceived;
import guanjia.events.PaymentEvent.PrepaymentApplied;
import guanjia.events.PaymentEvent.PrepaymentTransferred;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * Decides what becomes of money that comes in: it is put to charges, and what remains is the
 * payer's prepayment.
 */
final class PaymentDecisions {

    private static final int REFERENCE_LENGTH_MAX = 100;

    private PaymentDecisions() {}

    /** Takes money of which nobody asks how far ahead it pays: it came by a bank, or long ago. */
    static void decide(
            Account account,
            ReceivePayment receive,
            Asked asked,
            Supplier<Counted> counted,
            Happen happen) {
        decide(account, receive, asked, _ -> null, counted, happen);
    }

    /**
     * Takes money.
     *
     * @param ahead how far ahead the standards let people pay, for money taken at a counter
     * @param counted asked for the receipt and the cashier's day once nothing can be refused
     */
    static void decide(
            Account account,
            ReceivePayment receive,
            Asked asked,
            PrepaidLimit.Ahead ahead,
            Supplier<Counted> counted,
            Happen happen) {
        Rules.mustTake(account, asked);
        CommandRefused.unless(
                account.payments().find(receive.payment()) == null,
                new PaymentRefusal.AlreadyRecorded(receive.payment()));
        Money amount = Rules.sum(receive.tenders(), receive.atCounter());
        Rules.day(account, receive.on(), asked);
        Input.optional("reference", receive.reference(), REFERENCE_LENGTH_MAX);
        Putting putting =
                new Putting(
                        account, receive.payer(), receive.order(), receive.allocations(), amount);
        putting.checkNames();
        LateFeeDecisions.accrueFor(account, receive.payer(), receive.on(), happen);
        mustOweAsTold(account, receive);
        putting.recover(receive.on(), happen);
        AllocationOrder order = putting.order();
        List<Allocation> allocations = putting.allocations(receive.on());
        Money put = Putting.sum(allocations);
        if (receive.atCounter()) {
            PrepaidLimit.mustKeep(account, receive.payer(), amount.minus(put), ahead);
        }
        Counted at = counted.get();
        happen.happen(
                new PaymentReceived(
                        account.id(),
                        receive.payment(),
                        receive.payer(),
                        receive.on(),
                        receive.tenders(),
                        amount,
                        order,
                        allocations,
                        amount.minus(put),
                        at.receipt(),
                        at.day(),
                        receive.reference()));
        recompute(account, allocations, happen);
    }

    static void decide(Account account, ApplyPrepayment apply, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Rules.day(account, apply.on(), asked);
        Money free = account.free(apply.payer());
        Putting putting =
                new Putting(account, apply.payer(), apply.order(), apply.allocations(), free);
        Money named = Putting.sum(apply.allocations());
        CommandRefused.unless(!named.exceeds(free), new PaymentRefusal.ExceedsPrepaid(named, free));
        putting.checkNames();
        LateFeeDecisions.accrueFor(account, apply.payer(), apply.on(), happen);
        putting.recover(apply.on(), happen);
        AllocationOrder order = putting.order();
        List<Allocation> allocations = putting.allocations(apply.on());
        CommandRefused.unless(!allocations.isEmpty(), new PaymentRefusal.NothingToApply());
        happen.happen(
                new PrepaymentApplied(account.id(), apply.payer(), apply.on(), order, allocations));
        recompute(account, allocations, happen);
    }

    /** Applies what is free by the agreed order, as far as there is something to pay. */
    static void apply(Account account, Party payer, LocalDate on, Happen happen) {
        LateFeeDecisions.accrueFor(account, payer, on, happen);
        Putting putting = new Putting(account, payer, null, List.of(), account.free(payer));
        AllocationOrder order = putting.order();
        List<Allocation> allocations = putting.allocations(on);
        if (!allocations.isEmpty()) {
            happen.happen(new PrepaymentApplied(account.id(), payer, on, order, allocations));
        }
    }

    static void decide(Account account, TransferPrepayment move, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Input.reason(move.reason());
        Rules.amount("amount", move.amount());
        Money free = account.free(move.from());
        CommandRefused.unless(
                !move.amount().exceeds(free),
                new PaymentRefusal.ExceedsPrepaid(move.amount(), free));
        happen.happen(
                new PrepaymentTransferred(account.id(), move.from(), move.to(), move.amount()));
    }

    static void recompute(Account account, List<Allocation> allocations, Happen happen) {
        allocations.stream()
                .map(Allocation::charge)
                .distinct()
                .forEach(charge ->
                        LateFeeDecisions.recompute(
                                account, account.debt(charge), Cause.BACKDATED_PAYMENT, happen));
    }

    /** Two who take the same debt at once: the second is told that it is paid. */
    private static void mustOweAsTold(Account account, ReceivePayment receive) {
        if (receive.expected() != null) {
            Money owed =
                    Money.sum(
                            account.debts().stream()
                                    .filter(debt -> debt.liable().binds(receive.payer()))
                                    .map(Debt::open)
                                    .toList());
            CommandRefused.unless(
                    owed.equals(receive.expected()),
                    new PaymentRefusal.OwedChanged(receive.expected(), owed));
        }
    }
}
