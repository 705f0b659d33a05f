package guanjia.command.workorder;

import guanjia.command.account.Users;
import guanjia.command.claim.Claims;
import guanjia.command.community.Communities;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.person.Persons;
import guanjia.command.property.UnitPlaces;
import guanjia.command.workorder.ReportCommand.Attach;
import guanjia.command.workorder.ReportCommand.Cancel;
import guanjia.command.workorder.ReportCommand.Matter;
import guanjia.command.workorder.ReportCommand.MissClock;
import guanjia.command.workorder.ReportCommand.Report;
import guanjia.command.workorder.ReportCommand.State;
import guanjia.command.workorder.ReportCommand.Triage;
import guanjia.command.workorder.ReportCommand.Urge;
import guanjia.events.PersonId;
import guanjia.events.WorkOrderId;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Leads how an order comes in, and what concerns all of its life. */
@Component
class ReportDesk {

    private final WorkOrders orders;
    private final Communities communities;
    private final UnitPlaces units;
    private final Persons persons;
    private final Users users;
    private final Claims claims;
    private final ServiceTerms terms = ServiceTerms.read();

    ReportDesk(
            WorkOrders orders,
            Communities communities,
            UnitPlaces units,
            Persons persons,
            Users users,
            Claims claims) {
        this.orders = orders;
        this.communities = communities;
        this.units = units;
        this.persons = persons;
        this.users = users;
        this.claims = claims;
    }

    @CommandHandler
    WorkOrderId decide(Report report, Asked asked) {
        Matter matter = report.matter();
        communities.mustTakeNewUnits(matter.community());
        if (matter.property() != null) {
            units.mustLieIn(matter.property(), matter.community());
        }
        PersonId reporter = report.reporter().person();
        if (reporter != null) {
            persons.mustBeKnown(reporter);
        }
        // A resident reports in the own name.
        CommandRefused.unless(
                !WorkOrders.isResident(asked)
                        || Objects.equals(reporter, users.residentOf(asked.actor())),
                new WorkOrderRefusal.NotForResidents());
        orders.decideNew(
                report.order(),
                matter.community(),
                matter.property(),
                asked,
                order -> ReportDecisions.decide(order, report, terms, asked));
        return report.order();
    }

    @CommandHandler
    void decide(Triage triage, Asked asked) {
        orders.decide(
                triage.order(),
                asked,
                order -> ReportDecisions.decide(order, triage, terms, asked));
    }

    @CommandHandler
    void decide(Urge urge, Asked asked) {
        orders.decide(urge.order(), asked, order -> ReportDecisions.decide(order, urge, asked));
    }

    @CommandHandler
    void decide(Cancel cancel, Asked asked) {
        orders.decide(cancel.order(), asked, order -> ReportDecisions.decide(order, cancel, asked));
    }

    @CommandHandler
    void decide(Attach attach, Asked asked) {
        orders.decide(attach.order(), asked, order -> ReportDecisions.decide(order, attach, asked));
    }

    @CommandHandler
    void decide(MissClock miss, Asked asked) {
        orders.decide(miss.order(), asked, order -> ReportDecisions.decide(order, miss, asked));
    }

    @CommandHandler
    void decide(State state, Asked asked) {
        communities.mustTakeNewUnits(state.stated().community());
        orders.decideNew(
                state.order(),
                state.stated().community(),
                null,
                asked,
                order -> {
                    if (!order.exists()) {
                        take(state);
                    }
                    return StatedDecisions.decide(order, state, asked);
                });
    }

    /** A reference leads to one order, whoever imports it. */
    private void take(State state) {
        claims.take(
                state.stated().key(),
                state.order().value(),
                holder -> new WorkOrderRefusal.AlreadyReported(new WorkOrderId(holder)));
    }
}
