package guanjia.command.workorder;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.workorder.RepairCommand.Arrive;
import guanjia.command.workorder.RepairCommand.Complete;
import guanjia.command.workorder.RepairCommand.ForceFinish;
import guanjia.command.workorder.RepairCommand.Resume;
import guanjia.command.workorder.RepairCommand.Start;
import guanjia.command.workorder.RepairCommand.Suspend;
import guanjia.command.workorder.RepairCommand.UseMaterial;
import guanjia.events.Money;
import guanjia.events.RepairEvent;
import guanjia.events.RepairEvent.Arrived;
import guanjia.events.RepairEvent.Completed;
import guanjia.events.RepairEvent.ForceFinished;
import guanjia.events.RepairEvent.Labour;
import guanjia.events.RepairEvent.Material;
import guanjia.events.RepairEvent.MaterialUsed;
import guanjia.events.RepairEvent.Resumed;
import guanjia.events.RepairEvent.Started;
import guanjia.events.RepairEvent.Suspended;
import guanjia.events.WorkOrderMove;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Decides what is done about an order. */
final class RepairDecisions {

    private static final int RESULT_LENGTH_MAX = 1_000;

    private RepairDecisions() {}

    static List<RepairEvent> decide(Order order, Arrive arrive, Asked asked) {
        mustTake(order, WorkOrderMove.ARRIVE, asked);
        return List.of(
                new Arrived(
                        arrive.order(),
                        Objects.requireNonNull(order.hands().technician()),
                        OrderRules.at(asked)));
    }

    /** What somebody has to pay for begins with that one's word. */
    static List<RepairEvent> decide(Order order, Start start, Asked asked) {
        mustTake(order, WorkOrderMove.START, asked);
        CommandRefused.unless(
                !order.needsQuote() || order.bill().agreed() != null,
                new WorkOrderRefusal.QuoteNeeded());
        return List.of(new Started(start.order(), OrderRules.at(asked)));
    }

    static List<RepairEvent> decide(Order order, UseMaterial use, Asked asked) {
        mustTake(order, WorkOrderMove.USE_MATERIAL, asked);
        Material material = Bill.of("", use.item());
        mustBeAgreed(order, order.bill().spent().plus(material.amount()));
        return List.of(new MaterialUsed(order.id(), material, OrderRules.at(asked)));
    }

    static List<RepairEvent> decide(Order order, Suspend suspend, ServiceTerms terms, Asked asked) {
        mustTake(order, WorkOrderMove.SUSPEND, asked);
        Input.reason(suspend.reason());
        return List.of(
                new Suspended(
                        order.id(),
                        suspend.pause(),
                        terms.stops(suspend.pause()),
                        OrderRules.at(asked)));
    }

    static List<RepairEvent> decide(Order order, Resume resume, Asked asked) {
        mustTake(order, WorkOrderMove.RESUME, asked);
        Instant at = OrderRules.at(asked);
        return List.of(new Resumed(resume.order(), order.clocks().goingOn(at), at));
    }

    static List<RepairEvent> decide(
            Order order, Complete complete, ServiceTerms terms, Asked asked) {
        mustTake(order, WorkOrderMove.COMPLETE, asked);
        Input.required("result", complete.result(), RESULT_LENGTH_MAX);
        Labour labour = complete.hours() == null ? null : Bill.of(complete.hours());
        Money spent = order.bill().spent();
        Money total = labour == null ? spent : spent.plus(labour.amount());
        mustBeAgreed(order, total);
        return List.of(
                new Completed(
                        order.id(),
                        complete.result().strip(),
                        labour,
                        total,
                        terms.warrantyUntil(order.category(), asked.today()),
                        OrderRules.at(asked)));
    }

    static List<RepairEvent> decide(
            Order order, ForceFinish finish, ServiceTerms terms, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.FORCE_FINISH);
        Input.reason(finish.reason());
        return List.of(
                new ForceFinished(
                        order.id(),
                        order.bill().spent(),
                        terms.warrantyUntil(order.category(), asked.today()),
                        OrderRules.at(asked)));
    }

    private static void mustTake(Order order, WorkOrderMove move, Asked asked) {
        OrderRules.mustAllow(order, move);
        OrderRules.mustBeInHand(order, asked);
    }

    private static void mustBeAgreed(Order order, Money total) {
        Money agreed = order.bill().agreed();
        if (order.needsQuote() && agreed != null && total.exceeds(agreed)) {
            throw new CommandRefused(new WorkOrderRefusal.BeyondTheQuote(total, agreed));
        }
    }
}
