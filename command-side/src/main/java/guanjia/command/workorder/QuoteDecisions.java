package guanjia.command.workorder;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.workorder.RepairCommand.ApproveQuote;
import guanjia.command.workorder.RepairCommand.DeclineQuote;
import guanjia.command.workorder.RepairCommand.Item;
import guanjia.command.workorder.RepairCommand.Quote;
import guanjia.events.RepairEvent;
import guanjia.events.RepairEvent.Labour;
import guanjia.events.RepairEvent.Material;
import guanjia.events.RepairEvent.QuoteApproved;
import guanjia.events.RepairEvent.QuoteDeclined;
import guanjia.events.RepairEvent.Quoted;
import guanjia.events.WorkOrderMove;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Decides what a repair will cost, and whether the one who pays agrees. */
final class QuoteDecisions {

    private static final int ITEMS_MAX = 50;

    private QuoteDecisions() {}

    static List<RepairEvent> decide(Order order, Quote quote, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.QUOTE);
        OrderRules.mustBeInHand(order, asked);
        Input.count("items", quote.items(), 0, ITEMS_MAX);
        List<Material> materials = new ArrayList<>();
        for (Item item : quote.items()) {
            materials.add(Bill.of("items.", item));
        }
        Labour labour = Bill.of(quote.hours());
        return List.of(
                new Quoted(
                        order.id(),
                        materials,
                        labour,
                        Bill.total(materials, labour),
                        asked.actor(),
                        OrderRules.at(asked)));
    }

    /** Whoever named the price does not agree to it in somebody else's name. */
    static List<RepairEvent> decide(Order order, ApproveQuote approve, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.APPROVE_QUOTE);
        CommandRefused.unless(
                !order.bill().quotedBy().equals(asked.actor()), new WorkOrderRefusal.OwnQuote());
        Instant at = OrderRules.at(asked);
        return List.of(
                new QuoteApproved(
                        order.id(),
                        order.bill().quoted(),
                        OrderRules.evidence(order, approve.evidence(), asked),
                        order.clocks().goingOn(at),
                        at));
    }

    static List<RepairEvent> decide(Order order, DeclineQuote decline, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.DECLINE_QUOTE);
        Input.reason(decline.reason());
        Instant at = OrderRules.at(asked);
        return List.of(
                new QuoteDeclined(
                        order.id(), order.bill().quoted(), order.clocks().goingOn(at), at));
    }
}
