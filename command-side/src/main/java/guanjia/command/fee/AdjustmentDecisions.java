package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.fee.AdjustmentCommand.ApproveWaiver;
import guanjia.command.fee.AdjustmentCommand.ApproveWriteOff;
import guanjia.command.fee.AdjustmentCommand.RejectAdjustment;
import guanjia.command.fee.AdjustmentCommand.RequestWaiver;
import guanjia.command.fee.AdjustmentCommand.RequestWriteOff;
import guanjia.command.fee.Entry.Sort;
import guanjia.command.reckoning.Tax;
import guanjia.events.AdjustmentEvent.AdjustmentRejected;
import guanjia.events.AdjustmentEvent.WaiverApproved;
import guanjia.events.AdjustmentEvent.WaiverRequested;
import guanjia.events.AdjustmentEvent.WriteOffApproved;
import guanjia.events.AdjustmentEvent.WriteOffRequested;
import guanjia.events.AdjustmentId;
import guanjia.events.Allocation;
import guanjia.events.Allocation.Component;
import guanjia.events.ChargeId;
import guanjia.events.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what is waived and written off: asked for by one person, decided by another. */
final class AdjustmentDecisions {

    private AdjustmentDecisions() {}

    static void decide(Account account, RequestWaiver request, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Input.reason(request.reason());
        mustBeNew(account, request.adjustment());
        Rules.amount("amount", request.part().amount());
        Debt debt = ChargeDecisions.find(account, request.part().charge());
        Money open = debt.open(request.part().component());
        CommandRefused.unless(
                !request.part().amount().exceeds(open),
                new AdjustmentRefusal.ExceedsOpen(request.part().amount(), open));
        happen.happen(
                new WaiverRequested(
                        account.id(), request.adjustment(), request.part(), asked.actor()));
    }

    /** What was paid meanwhile is not waived: less is when less is open. */
    static void decide(Account account, ApproveWaiver approve, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Adjustments.Asked request = find(account, approve.adjustment());
        Rules.anotherThan(request.by(), asked);
        Allocation part = of(request.part(), approve.adjustment());
        Debt debt = ChargeDecisions.find(account, part.charge());
        Money amount = part.amount().min(debt.open(part.component()));
        CommandRefused.unless(amount.isPositive(), new AdjustmentRefusal.NothingOpen());
        happen.happen(
                new WaiverApproved(
                        account.id(),
                        approve.adjustment(),
                        new Allocation(part.charge(), part.component(), amount),
                        part.component() == Component.PRINCIPAL ? tax(debt, amount) : Money.ZERO,
                        asked.today()));
    }

    static void decide(Account account, RequestWriteOff request, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Input.reason(request.reason());
        mustBeNew(account, request.adjustment());
        Input.count("charges", request.charges(), 1, Rules.PARTS_MAX);
        CommandRefused.unless(
                !open(account, request.charges()).isEmpty(), new AdjustmentRefusal.NothingOpen());
        happen.happen(
                new WriteOffRequested(
                        account.id(),
                        request.adjustment(),
                        request.charges().stream().distinct().toList(),
                        asked.actor()));
    }

    static void decide(Account account, ApproveWriteOff approve, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Adjustments.Asked request = find(account, approve.adjustment());
        Rules.anotherThan(request.by(), asked);
        CommandRefused.unless(
                !request.charges().isEmpty(),
                new AdjustmentRefusal.OtherRequest(approve.adjustment()));
        List<Allocation> parts = open(account, request.charges());
        CommandRefused.unless(!parts.isEmpty(), new AdjustmentRefusal.NothingOpen());
        happen.happen(
                new WriteOffApproved(account.id(), approve.adjustment(), parts, asked.today()));
    }

    static void decide(Account account, RejectAdjustment reject, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Input.reason(reject.reason());
        find(account, reject.adjustment());
        happen.happen(new AdjustmentRejected(account.id(), reject.adjustment()));
    }

    static void mustBeNew(Account account, AdjustmentId adjustment) {
        CommandRefused.unless(
                !account.adjustments().knows(adjustment),
                new AdjustmentRefusal.AlreadyAsked(adjustment));
    }

    static Adjustments.Asked find(Account account, AdjustmentId adjustment) {
        Adjustments.Asked asked = account.adjustments().find(adjustment);
        if (asked == null) {
            throw new CommandRefused(new AdjustmentRefusal.NoSuchRequest(adjustment));
        }
        return asked;
    }

    private static Allocation of(@Nullable Allocation part, AdjustmentId adjustment) {
        if (part == null) {
            throw new CommandRefused(new AdjustmentRefusal.OtherRequest(adjustment));
        }
        return part;
    }

    private static List<Allocation> open(Account account, List<ChargeId> charges) {
        List<Allocation> parts = new ArrayList<>();
        for (ChargeId charge : charges.stream().distinct().toList()) {
            Debt debt = ChargeDecisions.find(account, charge);
            for (Component component : Component.values()) {
                if (debt.open(component).isPositive()) {
                    parts.add(new Allocation(charge, component, debt.open(component)));
                }
            }
        }
        return parts;
    }

    /** Of several waivers of one charge the taxes are together the tax of what is waived. */
    static Money tax(Debt debt, Money amount) {
        Money before = debt.sum(Sort.WAIVED, Component.PRINCIPAL);
        Money after = before.plus(amount);
        return Tax.within(after, debt.taxRate())
                .tax()
                .minus(Tax.within(before, debt.taxRate()).tax());
    }
}
