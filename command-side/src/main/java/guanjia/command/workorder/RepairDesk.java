package guanjia.command.workorder;

import guanjia.command.door.Asked;
import guanjia.command.workorder.RepairCommand.ApproveQuote;
import guanjia.command.workorder.RepairCommand.Arrive;
import guanjia.command.workorder.RepairCommand.Complete;
import guanjia.command.workorder.RepairCommand.DeclineQuote;
import guanjia.command.workorder.RepairCommand.ForceFinish;
import guanjia.command.workorder.RepairCommand.Quote;
import guanjia.command.workorder.RepairCommand.Resume;
import guanjia.command.workorder.RepairCommand.Start;
import guanjia.command.workorder.RepairCommand.Suspend;
import guanjia.command.workorder.RepairCommand.UseMaterial;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Leads what is done about an order, and what it costs. */
@Component
class RepairDesk {

    private final WorkOrders orders;
    private final ServiceTerms terms = ServiceTerms.read();

    RepairDesk(WorkOrders orders) {
        this.orders = orders;
    }

    @CommandHandler
    void decide(Arrive arrive, Asked asked) {
        orders.decide(arrive.order(), asked, order -> RepairDecisions.decide(order, arrive, asked));
    }

    @CommandHandler
    void decide(Quote quote, Asked asked) {
        orders.decide(quote.order(), asked, order -> QuoteDecisions.decide(order, quote, asked));
    }

    @CommandHandler
    void decide(ApproveQuote approve, Asked asked) {
        orders.decide(
                approve.order(), asked, order -> QuoteDecisions.decide(order, approve, asked));
    }

    @CommandHandler
    void decide(DeclineQuote decline, Asked asked) {
        orders.decide(
                decline.order(), asked, order -> QuoteDecisions.decide(order, decline, asked));
    }

    @CommandHandler
    void decide(Start start, Asked asked) {
        orders.decide(start.order(), asked, order -> RepairDecisions.decide(order, start, asked));
    }

    @CommandHandler
    void decide(UseMaterial use, Asked asked) {
        orders.decide(use.order(), asked, order -> RepairDecisions.decide(order, use, asked));
    }

    @CommandHandler
    void decide(Suspend suspend, Asked asked) {
        orders.decide(
                suspend.order(),
                asked,
                order -> RepairDecisions.decide(order, suspend, terms, asked));
    }

    @CommandHandler
    void decide(Resume resume, Asked asked) {
        orders.decide(resume.order(), asked, order -> RepairDecisions.decide(order, resume, asked));
    }

    @CommandHandler
    void decide(Complete complete, Asked asked) {
        orders.decide(
                complete.order(),
                asked,
                order -> RepairDecisions.decide(order, complete, terms, asked));
    }

    @CommandHandler
    void decide(ForceFinish finish, Asked asked) {
        orders.decide(
                finish.order(),
                asked,
                order -> RepairDecisions.decide(order, finish, terms, asked));
    }
}
