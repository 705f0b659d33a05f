package guanjia.command.workorder;

import guanjia.command.door.Asked;
import guanjia.command.workorder.AcceptanceCommand.AcceptWork;
import guanjia.command.workorder.AcceptanceCommand.CheckQuality;
import guanjia.command.workorder.AcceptanceCommand.Close;
import guanjia.command.workorder.AcceptanceCommand.DemandRework;
import guanjia.command.workorder.AcceptanceCommand.FollowUp;
import guanjia.command.workorder.AcceptanceCommand.Reopen;
import guanjia.events.WorkOrderEvent.Reported;
import guanjia.events.WorkOrderId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Leads how an order is accepted, checked, asked about, closed and taken up again. */
@Component
class AcceptanceDesk {

    private final WorkOrders orders;
    private final ServiceTerms terms = ServiceTerms.read();

    AcceptanceDesk(WorkOrders orders) {
        this.orders = orders;
    }

    @CommandHandler
    void decide(AcceptWork accept, Asked asked) {
        orders.decide(
                accept.order(), asked, order -> AcceptanceDecisions.decide(order, accept, asked));
    }

    @CommandHandler
    void decide(DemandRework demand, Asked asked) {
        orders.decide(
                demand.order(), asked, order -> AcceptanceDecisions.decide(order, demand, asked));
    }

    @CommandHandler
    void decide(CheckQuality check, Asked asked) {
        orders.decide(
                check.order(), asked, order -> AcceptanceDecisions.decide(order, check, asked));
    }

    @CommandHandler
    void decide(FollowUp call, Asked asked) {
        orders.decide(call.order(), asked, order -> AcceptanceDecisions.decide(order, call, asked));
    }

    @CommandHandler
    void decide(Close close, Asked asked) {
        orders.decide(
                close.order(), asked, order -> AcceptanceDecisions.decide(order, close, asked));
    }

    @CommandHandler
    WorkOrderId decide(Reopen reopen, Asked asked) {
        List<Reported> again = new ArrayList<>();
        orders.decide(
                reopen.order(),
                asked,
                parent -> {
                    var reopened = AcceptanceDecisions.decide(parent, reopen, asked);
                    again.add(AcceptanceDecisions.again(parent, reopen, terms, asked));
                    return reopened;
                });
        Reported report = again.getLast();
        orders.decideNew(
                reopen.by(), report.community(), report.property(), asked, _ -> List.of(report));
        return reopen.by();
    }
}
