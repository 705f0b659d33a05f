package guanjia.command.workorder;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.workorder.AcceptanceCommand.AcceptWork;
import guanjia.command.workorder.AcceptanceCommand.CheckQuality;
import guanjia.command.workorder.AcceptanceCommand.Close;
import guanjia.command.workorder.AcceptanceCommand.DemandRework;
import guanjia.command.workorder.AcceptanceCommand.FollowUp;
import guanjia.command.workorder.AcceptanceCommand.Reopen;
import guanjia.events.AcceptanceEvent;
import guanjia.events.AcceptanceEvent.Closed;
import guanjia.events.AcceptanceEvent.FollowedUp;
import guanjia.events.AcceptanceEvent.OwnerAccepted;
import guanjia.events.AcceptanceEvent.QualityChecked;
import guanjia.events.AcceptanceEvent.Reopened;
import guanjia.events.AcceptanceEvent.ReworkDemanded;
import guanjia.events.WorkOrderEvent.Reported;
import guanjia.events.WorkOrderId;
import guanjia.events.WorkOrderMove;
import guanjia.events.WorkOrderState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Decides how a finished order is accepted, checked, asked about, closed and taken up again. */
final class AcceptanceDecisions {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;
    private static final int ATTEMPTS = 2;

    private AcceptanceDecisions() {}

    static List<AcceptanceEvent> decide(Order order, AcceptWork accept, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.ACCEPT_WORK);
        OrderRules.mustBeAnothersWork(order, asked);
        Integer rating = accept.rating();
        CommandRefused.unless(
                rating != null || order.property() == null, new WorkOrderRefusal.RatingMissing());
        CommandRefused.unless(
                rating == null || (rating >= LOWEST && rating <= HIGHEST),
                new WorkOrderRefusal.RatingUnusable(LOWEST, HIGHEST));
        return List.of(
                new OwnerAccepted(
                        order.id(),
                        rating,
                        OrderRules.words(order, accept.words()),
                        OrderRules.evidence(order, accept.evidence(), asked),
                        OrderRules.at(asked)));
    }

    static List<AcceptanceEvent> decide(Order order, DemandRework demand, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.DEMAND_REWORK);
        Input.reason(demand.reason());
        Instant at = OrderRules.at(asked);
        return List.of(new ReworkDemanded(order.id(), order.clocks().goingOn(at), at));
    }

    static List<AcceptanceEvent> decide(Order order, CheckQuality check, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.CHECK_QUALITY);
        OrderRules.mustBeAnothersWork(order, asked);
        Input.optional("finding", check.finding(), Input.REASON_LENGTH_MAX);
        if (!check.passed()) {
            Input.required("finding", check.finding(), Input.REASON_LENGTH_MAX);
        }
        return List.of(
                new QualityChecked(
                        order.id(), check.passed(), check.finding(), OrderRules.at(asked)));
    }

    static List<AcceptanceEvent> decide(Order order, FollowUp call, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.FOLLOW_UP);
        OrderRules.mustBeAnothersWork(order, asked);
        CommandRefused.unless(
                call.reached() == (call.satisfied() != null), new WorkOrderRefusal.AnswerUnclear());
        return List.of(
                new FollowedUp(
                        order.id(),
                        call.reached(),
                        call.satisfied(),
                        OrderRules.words(order, call.words()),
                        OrderRules.at(asked)));
    }

    /** Whoever reported it is called before it is closed; what is shared concerns nobody alone. */
    static List<AcceptanceEvent> decide(Order order, Close close, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.CLOSE);
        CommandRefused.unless(
                order.state() == WorkOrderState.FOLLOWED_UP
                        || order.property() == null
                        || order.aftercare().attempts() >= ATTEMPTS,
                new WorkOrderRefusal.CallFirst(ATTEMPTS));
        return List.of(new Closed(close.order(), OrderRules.at(asked)));
    }

    static List<AcceptanceEvent> decide(Order order, Reopen reopen, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.REOPEN);
        Input.reason(reopen.reason());
        ReportDecisions.words(reopen.words());
        LocalDate until = order.aftercare().warrantyUntil();
        if (until == null || order.report() == null) {
            throw new CommandRefused(new WorkOrderRefusal.WrongState(order.state()));
        }
        CommandRefused.unless(
                !asked.today().isAfter(until), new WorkOrderRefusal.WarrantyOver(until));
        WorkOrderId before = order.aftercare().takenUpBy();
        if (before != null) {
            throw new CommandRefused(new WorkOrderRefusal.TakenUpAgain(before));
        }
        return List.of(new Reopened(order.id(), reopen.by(), OrderRules.at(asked)));
    }

    /** The order that takes up what another one did not put right for good. */
    static Reported again(Order parent, Reopen reopen, ServiceTerms terms, Asked asked) {
        Reported first = Objects.requireNonNull(parent.report());
        Instant at = OrderRules.at(asked);
        return new Reported(
                reopen.by(),
                first.community(),
                first.property(),
                first.place(),
                parent.category(),
                first.title(),
                reopen.words(),
                first.reporter(),
                reopen.source(),
                parent.priority(),
                terms.dues(parent.priority(), at, Duration.ZERO),
                parent.id(),
                at);
    }
}
