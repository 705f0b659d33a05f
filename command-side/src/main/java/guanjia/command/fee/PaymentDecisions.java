package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.fee.PaymentCommand.ApplyPrepayment;
import guanjia.command.fee.PaymentCommand.ReceivePayment;
import guanjia.command.fee.PaymentCommand.TransferPrepayment;
import guanjia.events.Allocation;
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
        Input.optional("reference", receive.reference(), Rules.REFERENCE_LENGTH_MAX);
        Putting putting =
                new Putting(
                        account, receive.payer(), receive.order(), receive.allocations(), amount);
        putting.checkNames();
        LateFeeDecisions.accrueFor(account, receive.payer(), receive.on(), happen);
        mustOweAsTold(account, receive);
        putting.recover(receive.on(), happen);
        Putting.Put put = putting.put(receive.on());
        Money surplus = amount.minus(put.sum());
        if (receive.atCounter()) {
            PrepaidLimit.mustKeep(account, receive.payer(), surplus, ahead);
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
                        put.order(),
                        put.allocations(),
                        surplus,
                        at.receipt(),
                        at.day(),
                        receive.reference()));
        LateFeeDecisions.recompute(account, put.allocations(), Cause.BACKDATED_PAYMENT, happen);
    }

    static void decide(Account account, ApplyPrepayment apply, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Rules.day(account, apply.on(), asked);
        Money free = account.free(apply.payer());
        Putting putting =
                new Putting(account, apply.payer(), apply.order(), apply.allocations(), free);
        Money named = Allocation.sum(apply.allocations());
        CommandRefused.unless(!named.exceeds(free), new PaymentRefusal.ExceedsPrepaid(named, free));
        putting.checkNames();
        LateFeeDecisions.accrueFor(account, apply.payer(), apply.on(), happen);
        putting.recover(apply.on(), happen);
        Putting.Put put = putting.put(apply.on());
        CommandRefused.unless(!put.allocations().isEmpty(), new PaymentRefusal.NothingToApply());
        happen.happen(
                new PrepaymentApplied(
                        account.id(), apply.payer(), apply.on(), put.order(), put.allocations()));
        LateFeeDecisions.recompute(account, put.allocations(), Cause.BACKDATED_PAYMENT, happen);
    }

    /** Applies what is free by the agreed order, as far as there is something to pay. */
    static void apply(Account account, Party payer, LocalDate on, Happen happen) {
        LateFeeDecisions.accrueFor(account, payer, on, happen);
        Putting putting = new Putting(account, payer, null, List.of(), account.free(payer));
        Putting.Put put = putting.put(on);
        if (!put.allocations().isEmpty()) {
            happen.happen(
                    new PrepaymentApplied(account.id(), payer, on, put.order(), put.allocations()));
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
