package guanjia.command.fee;

import guanjia.command.door.CommandRefused;
import guanjia.command.fee.FeeHistoryCommand.Enter;
import guanjia.events.AdjustmentEvent.WaiverApproved;
import guanjia.events.AdjustmentEvent.WaiverRequested;
import guanjia.events.AdjustmentId;
import guanjia.events.Allocation;
import guanjia.events.Allocation.Component;
import guanjia.events.Money;
import guanjia.events.RefundEvent.RefundApproved;
import guanjia.events.RefundEvent.RefundPaid;
import guanjia.events.RefundEvent.RefundRequested;
import guanjia.events.RefundId;
import guanjia.events.Tender;
import guanjia.events.Tender.Means;
import guanjia.history.Ids;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What an old list says was forgiven or given back. It was asked for and agreed to by people of
 * before; as the one who asked stands the reference of the row, so nobody of today decides about
 * what they asked for themselves.
 */
final class ReturnsOfHistory {

    private ReturnsOfHistory() {}

    /** Of the item that is named, or of everything, the oldest first. */
    static void waive(Account account, Enter enter, Happen happen) {
        List<Debt> open =
                FeeHistoryDecisions.mustBeOpen(account).stream()
                        .filter(debt -> enter.item() == null || names(enter, debt))
                        .sorted(Comparator.comparing(Debt::due))
                        .toList();
        Money all = Money.sum(open.stream().map(Debt::open).toList());
        Money left = FeeHistoryDecisions.amount(enter);
        CommandRefused.unless(!left.exceeds(all), new AdjustmentRefusal.ExceedsOpen(left, all));
        int nth = 0;
        for (Debt debt : open) {
            for (Component component : Component.values()) {
                Money part = left.min(debt.open(component));
                if (part.isPositive()) {
                    left = left.minus(part);
                    AdjustmentId id = new AdjustmentId(nth == 0 ? enter.id() : more(enter, nth));
                    nth++;
                    waive(account, enter, id, debt, component, part, happen);
                }
            }
        }
    }

    private static void waive(
            Account account,
            Enter enter,
            AdjustmentId id,
            Debt debt,
            Component component,
            Money amount,
            Happen happen) {
        Allocation part = new Allocation(debt.charge(), component, amount);
        Money tax =
                component == Component.PRINCIPAL
                        ? AdjustmentDecisions.tax(debt, amount)
                        : Money.ZERO;
        happen.happen(new WaiverRequested(account.id(), id, part, enter.reference()));
        happen.happen(new WaiverApproved(account.id(), id, part, tax, enter.on()));
    }

    private static UUID more(Enter enter, int nth) {
        return Ids.named(enter.id(), Integer.toString(nth));
    }

    private static boolean names(Enter enter, Debt debt) {
        return enter.item() != null && debt.item().code().equals(enter.item().code());
    }

    static void refund(Account account, Enter enter, Happen happen) {
        Money amount = FeeHistoryDecisions.amount(enter);
        Money free = account.free(FeeHistoryDecisions.OWNER);
        CommandRefused.unless(
                !amount.exceeds(free), new RefundRefusal.ExceedsPrepaid(amount, free));
        RefundId id = new RefundId(enter.id());
        happen.happen(
                new RefundRequested(
                        account.id(),
                        id,
                        FeeHistoryDecisions.OWNER,
                        amount,
                        null,
                        enter.reference()));
        happen.happen(new RefundApproved(account.id(), id));
        happen.happen(
                new RefundPaid(
                        account.id(),
                        id,
                        FeeHistoryDecisions.OWNER,
                        amount,
                        null,
                        List.of(new Tender(Means.IMPORTED, amount, null)),
                        enter.on(),
                        null));
    }
}
