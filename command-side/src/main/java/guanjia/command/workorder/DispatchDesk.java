package guanjia.command.workorder;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRefusal;
import guanjia.command.workorder.DispatchCommand.Accept;
import guanjia.command.workorder.DispatchCommand.Dispatch;
import guanjia.command.workorder.DispatchCommand.Grab;
import guanjia.command.workorder.DispatchCommand.Reject;
import guanjia.command.workorder.DispatchCommand.Transfer;
import guanjia.events.UserAccountId;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Leads how an order finds the one who does it, who has to be a technician there. */
@Component
class DispatchDesk {

    private final WorkOrders orders;

    DispatchDesk(WorkOrders orders) {
        this.orders = orders;
    }

    @CommandHandler
    void decide(Dispatch dispatch, Asked asked) {
        orders.decide(
                dispatch.order(),
                asked,
                order -> {
                    orders.mustServe(dispatch.technician(), order.community());
                    return DispatchDecisions.decide(order, dispatch, asked);
                });
    }

    @CommandHandler
    void decide(Grab grab, Asked asked) {
        CommandRefused.unless(!asked.isSystem(), new DoorRefusal.NotYourRole("Grab"));
        UserAccountId technician = UserAccountId.of(asked.actor());
        orders.decide(
                grab.order(),
                asked,
                order -> {
                    orders.mustServe(technician, order.community());
                    return DispatchDecisions.decide(order, grab, technician, asked);
                });
    }

    @CommandHandler
    void decide(Accept accept, Asked asked) {
        orders.decide(
                accept.order(), asked, order -> DispatchDecisions.decide(order, accept, asked));
    }

    @CommandHandler
    void decide(Reject reject, Asked asked) {
        orders.decide(
                reject.order(), asked, order -> DispatchDecisions.decide(order, reject, asked));
    }

    @CommandHandler
    void decide(Transfer transfer, Asked asked) {
        orders.decide(
                transfer.order(),
                asked,
                order -> {
                    orders.mustServe(transfer.technician(), order.community());
                    return DispatchDecisions.decide(order, transfer, asked);
                });
    }
}
