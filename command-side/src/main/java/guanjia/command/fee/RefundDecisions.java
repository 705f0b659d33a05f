package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.fee.RefundCommand.ApproveRefund;
import guanjia.command.fee.RefundCommand.PayRefund;
import guanjia.command.fee.RefundCommand.RejectRefund;
import guanjia.command.fee.RefundCommand.RequestRefund;
import guanjia.events.CashierDayId;
import guanjia.events.DepositId;
import guanjia.events.Money;
import guanjia.events.RefundEvent.RefundApproved;
import guanjia.events.RefundEvent.RefundPaid;
import guanjia.events.RefundEvent.RefundRejected;
import guanjia.events.RefundEvent.RefundRequested;
import guanjia.events.RefundId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides that money goes back. What is asked for is held from the asking on, so that together no
 * more is ever given back than was paid. Who asked does not approve.
 */
final class RefundDecisions {

    private RefundDecisions() {}

    static void decide(Account account, RequestRefund request, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Input.reason(request.reason());
        Rules.amount("amount", request.amount());
        CommandRefused.unless(
                !account.refunds().knows(request.refund()),
                new RefundRefusal.AlreadyAsked(request.refund()));
        if (request.deposit() == null) {
            Money free = account.free(request.payer());
            CommandRefused.unless(
                    !request.amount().exceeds(free),
                    new RefundRefusal.ExceedsPrepaid(request.amount(), free));
        } else {
            mustHold(account, request, request.deposit());
        }
        happen.happen(
                new RefundRequested(
                        account.id(),
                        request.refund(),
                        request.payer(),
                        request.amount(),
                        request.deposit(),
                        asked.actor()));
    }

    static void decide(Account account, ApproveRefund approve, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Refunds.Asked refund = find(account, approve.refund());
        CommandRefused.unless(
                !refund.approved(), new RefundRefusal.AlreadyApproved(approve.refund()));
        Rules.anotherThan(refund.by(), asked);
        happen.happen(new RefundApproved(account.id(), approve.refund()));
    }

    static void decide(Account account, RejectRefund reject, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Input.reason(reject.reason());
        find(account, reject.refund());
        happen.happen(new RefundRejected(account.id(), reject.refund()));
    }

    /**
     * Gives the money back.
     *
     * @param day asked for the cashier's day once nothing can be refused
     */
    static void decide(
            Account account,
            PayRefund pay,
            Asked asked,
            Supplier<@Nullable CashierDayId> day,
            Happen happen) {
        Rules.mustTake(account, asked);
        Refunds.Asked refund = find(account, pay.refund());
        CommandRefused.unless(refund.approved(), new RefundRefusal.NotApproved(pay.refund()));
        Rules.day(account, pay.on(), asked);
        Money tendered = Rules.sum(pay.tenders(), pay.atCounter());
        CommandRefused.unless(
                tendered.equals(refund.amount()),
                new RefundRefusal.TendersDiffer(refund.amount(), tendered));
        happen.happen(
                new RefundPaid(
                        account.id(),
                        pay.refund(),
                        refund.payer(),
                        refund.amount(),
                        refund.deposit(),
                        pay.tenders(),
                        pay.on(),
                        day.get()));
    }

    private static void mustHold(Account account, RequestRefund request, DepositId deposit) {
        Deposits.Held held = DepositDecisions.find(account, deposit);
        Money free = held.amount().minus(account.refunds().heldOf(deposit));
        CommandRefused.unless(
                held.payer().equals(request.payer()) && !request.amount().exceeds(free),
                new DepositRefusal.ExceedsHeld(request.amount(), free));
    }

    private static Refunds.Asked find(Account account, RefundId refund) {
        Refunds.Asked asked = account.refunds().find(refund);
        if (asked == null) {
            throw new CommandRefused(new RefundRefusal.NoSuchRefund(refund));
        }
        return asked;
    }
}
