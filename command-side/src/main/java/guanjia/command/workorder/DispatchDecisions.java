package guanjia.command.workorder;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.workorder.DispatchCommand.Accept;
import guanjia.command.workorder.DispatchCommand.Dispatch;
import guanjia.command.workorder.DispatchCommand.Grab;
import guanjia.command.workorder.DispatchCommand.Reject;
import guanjia.command.workorder.DispatchCommand.Transfer;
import guanjia.events.DispatchEvent;
import guanjia.events.DispatchEvent.Accepted;
import guanjia.events.DispatchEvent.Dispatched;
import guanjia.events.DispatchEvent.Grabbed;
import guanjia.events.DispatchEvent.Rejected;
import guanjia.events.DispatchEvent.Transferred;
import guanjia.events.Role;
import guanjia.events.UserAccountId;
import guanjia.events.WorkOrderMove;
import java.util.List;
import java.util.Objects;

/** Decides who does an order. Where two are at it at once, the second is told who has it. */
final class DispatchDecisions {

    private DispatchDecisions() {}

    static List<DispatchEvent> decide(Order order, Dispatch dispatch, Asked asked) {
        mustBeFree(order, WorkOrderMove.DISPATCH);
        return List.of(
                new Dispatched(
                        order.id(), dispatch.technician(), dispatch.way(), OrderRules.at(asked)));
    }

    static List<DispatchEvent> decide(
            Order order, Grab grab, UserAccountId technician, Asked asked) {
        mustBeFree(order, WorkOrderMove.GRAB);
        return List.of(new Grabbed(grab.order(), technician, OrderRules.at(asked)));
    }

    static List<DispatchEvent> decide(Order order, Accept accept, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.ACCEPT);
        OrderRules.mustBeInHand(order, asked);
        return List.of(new Accepted(accept.order(), hands(order), OrderRules.at(asked)));
    }

    static List<DispatchEvent> decide(Order order, Reject reject, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.REJECT);
        OrderRules.mustBeInHand(order, asked);
        Input.reason(reject.reason());
        return List.of(new Rejected(reject.order(), hands(order), OrderRules.at(asked)));
    }

    static List<DispatchEvent> decide(Order order, Transfer transfer, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.TRANSFER);
        if (!asked.roles().contains(Role.SERVICE_DESK)) {
            OrderRules.mustBeInHand(order, asked);
        }
        Input.reason(transfer.reason());
        CommandRefused.unless(
                !transfer.technician().equals(hands(order)),
                new WorkOrderRefusal.SameTechnician(transfer.technician()));
        return List.of(
                new Transferred(
                        order.id(), hands(order), transfer.technician(), OrderRules.at(asked)));
    }

    private static void mustBeFree(Order order, WorkOrderMove move) {
        UserAccountId technician = order.hands().technician();
        if (technician != null && !move.isAllowedIn(order.state()) && !order.state().isOver()) {
            throw new CommandRefused(new WorkOrderRefusal.TakenBy(technician));
        }
        OrderRules.mustAllow(order, move);
    }

    private static UserAccountId hands(Order order) {
        return Objects.requireNonNull(order.hands().technician());
    }
}
