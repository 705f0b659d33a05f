package guanjia.command.workorder;

import guanjia.command.door.Asked;
import guanjia.events.UserAccountId;
import guanjia.events.WorkOrderEvent;
import java.util.List;

/** Every pure decision about one order behind one name, for tests that walk through all of them. */
final class Decide {

    private static final ServiceTerms TERMS = ServiceTerms.read();

    private Decide() {}

    static List<? extends WorkOrderEvent> decide(
            Order order, WorkOrderCommand command, Asked asked) {
        return switch (command) {
            case ReportCommand it -> report(order, it, asked);
            case DispatchCommand it -> dispatch(order, it, asked);
            case RepairCommand it -> repair(order, it, asked);
            case AcceptanceCommand it -> acceptance(order, it, asked);
        };
    }

    private static List<? extends WorkOrderEvent> report(
            Order order, ReportCommand command, Asked asked) {
        return switch (command) {
            case ReportCommand.Report it -> ReportDecisions.decide(order, it, TERMS, asked);
            case ReportCommand.Triage it -> ReportDecisions.decide(order, it, TERMS, asked);
            case ReportCommand.Urge it -> ReportDecisions.decide(order, it, asked);
            case ReportCommand.Cancel it -> ReportDecisions.decide(order, it, asked);
            case ReportCommand.Attach it -> ReportDecisions.decide(order, it, asked);
            case ReportCommand.MissClock it -> ReportDecisions.decide(order, it, asked);
            case ReportCommand.State it -> StatedDecisions.decide(order, it, asked);
        };
    }

    private static List<? extends WorkOrderEvent> dispatch(
            Order order, DispatchCommand command, Asked asked) {
        return switch (command) {
            case DispatchCommand.Dispatch it -> DispatchDecisions.decide(order, it, asked);
            case DispatchCommand.Grab it ->
                    DispatchDecisions.decide(order, it, UserAccountId.of(asked.actor()), asked);
            case DispatchCommand.Accept it -> DispatchDecisions.decide(order, it, asked);
            case DispatchCommand.Reject it -> DispatchDecisions.decide(order, it, asked);
            case DispatchCommand.Transfer it -> DispatchDecisions.decide(order, it, asked);
        };
    }

    private static List<? extends WorkOrderEvent> repair(
            Order order, RepairCommand command, Asked asked) {
        return switch (command) {
            case RepairCommand.Arrive it -> RepairDecisions.decide(order, it, asked);
            case RepairCommand.Quote it -> QuoteDecisions.decide(order, it, asked);
            case RepairCommand.ApproveQuote it -> QuoteDecisions.decide(order, it, asked);
            case RepairCommand.DeclineQuote it -> QuoteDecisions.decide(order, it, asked);
            case RepairCommand.Start it -> RepairDecisions.decide(order, it, asked);
            case RepairCommand.UseMaterial it -> RepairDecisions.decide(order, it, asked);
            case RepairCommand.Suspend it -> RepairDecisions.decide(order, it, TERMS, asked);
            case RepairCommand.Resume it -> RepairDecisions.decide(order, it, asked);
            case RepairCommand.Complete it -> RepairDecisions.decide(order, it, TERMS, asked);
            case RepairCommand.ForceFinish it -> RepairDecisions.decide(order, it, TERMS, asked);
        };
    }

    private static List<? extends WorkOrderEvent> acceptance(
            Order order, AcceptanceCommand command, Asked asked) {
        return switch (command) {
            case AcceptanceCommand.AcceptWork it -> AcceptanceDecisions.decide(order, it, asked);
            case AcceptanceCommand.DemandRework it -> AcceptanceDecisions.decide(order, it, asked);
            case AcceptanceCommand.CheckQuality it -> AcceptanceDecisions.decide(order, it, asked);
            case AcceptanceCommand.FollowUp it -> AcceptanceDecisions.decide(order, it, asked);
            case AcceptanceCommand.Close it -> AcceptanceDecisions.decide(order, it, asked);
            case AcceptanceCommand.Reopen it -> AcceptanceDecisions.decide(order, it, asked);
        };
    }
}
