package guanjia.standalone.estate;

import guanjia.command.door.Asked;
import guanjia.command.door.Command;
import guanjia.command.workorder.AcceptanceCommand.AcceptWork;
import guanjia.command.workorder.AcceptanceCommand.Close;
import guanjia.command.workorder.AcceptanceCommand.DemandRework;
import guanjia.command.workorder.AcceptanceCommand.FollowUp;
import guanjia.command.workorder.DispatchCommand.Accept;
import guanjia.command.workorder.DispatchCommand.Dispatch;
import guanjia.command.workorder.DispatchCommand.Reject;
import guanjia.command.workorder.RepairCommand.ApproveQuote;
import guanjia.command.workorder.RepairCommand.Arrive;
import guanjia.command.workorder.RepairCommand.Complete;
import guanjia.command.workorder.RepairCommand.Hours;
import guanjia.command.workorder.RepairCommand.Item;
import guanjia.command.workorder.RepairCommand.Quote;
import guanjia.command.workorder.RepairCommand.Start;
import guanjia.command.workorder.RepairCommand.Suspend;
import guanjia.command.workorder.RepairCommand.UseMaterial;
import guanjia.command.workorder.ReportCommand.Cancel;
import guanjia.command.workorder.ReportCommand.Matter;
import guanjia.command.workorder.ReportCommand.Report;
import guanjia.command.workorder.ReportCommand.Triage;
import guanjia.events.CommunityId;
import guanjia.events.DispatchEvent.Way;
import guanjia.events.Money;
import guanjia.events.Personal;
import guanjia.events.RepairEvent.Pause;
import guanjia.events.Rights;
import guanjia.events.WorkOrderEvent.Payer;
import guanjia.events.WorkOrderEvent.Priority;
import guanjia.events.WorkOrderEvent.Reporter;
import guanjia.events.WorkOrderEvent.Source;
import guanjia.events.WorkOrderId;
import guanjia.events.WorkOrderState;
import guanjia.standalone.estate.Repairs.Fault;
import guanjia.standalone.estate.Repairs.Home;
import guanjia.standalone.estate.Repairs.Step;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One repair, step by step, each asked by the one whose part it is, some minutes apart. */
final class RepairLife {

    private static final Duration BETWEEN = Duration.ofMinutes(7);
    private static final Item SEALANT =
            new Item("防水涂料", new BigDecimal("2.5"), "kg", Money.of("38.00"));
    private static final Hours TWO_HOURS = new Hours(new BigDecimal("2"), Money.of("60.00"));

    private final WorkOrderId order;
    private final Fault fault;
    private final Priority priority;
    private final Payer payer;
    private final List<Step> steps = new ArrayList<>();
    private Instant at;
    private boolean ofHome;

    RepairLife(WorkOrderId order, Instant start, Fault fault, Priority priority, Payer payer) {
        this.order = order;
        this.at = start;
        this.fault = fault;
        this.priority = priority;
        this.payer = payer;
    }

    WorkOrderId order() {
        return order;
    }

    List<Step> steps() {
        return steps;
    }

    /**
     * @param home null for what is shared
     */
    void report(CommunityId community, @Nullable Home home) {
        ofHome = home != null;
        Reporter reporter = new Reporter(home == null ? null : home.owner(), null, null);
        Personal words = home == null ? null : Personal.of(home.owner(), fault.words());
        Matter matter =
                new Matter(
                        community,
                        home == null ? null : home.unit(),
                        home == null ? "1栋公共区域" : null,
                        fault.category(),
                        fault.title(),
                        words);
        Source source = home == null ? Source.PATROL : Source.PHONE;
        step("desk", new Report(order, matter, reporter, source, priority));
    }

    /** Goes on until the order is in this state. */
    void reach(WorkOrderState state) {
        switch (state) {
            case REPORTED -> {}
            case TRIAGED -> step("desk", new Triage(order, fault.category(), priority, payer));
            case DISPATCHED ->
                    from(
                            WorkOrderState.TRIAGED,
                            "desk",
                            new Dispatch(order, worker().id(), Way.BY_HAND));
            case ACCEPTED -> from(WorkOrderState.DISPATCHED, worker().login(), new Accept(order));
            case REJECTED ->
                    from(
                            WorkOrderState.DISPATCHED,
                            worker().login(),
                            new Reject(order, "今天在另一栋抢修,走不开"));
            case ARRIVED -> from(WorkOrderState.ACCEPTED, worker().login(), new Arrive(order));
            case QUOTED ->
                    from(
                            WorkOrderState.ARRIVED,
                            worker().login(),
                            new Quote(order, List.of(SEALANT), TWO_HOURS));
            case QUOTE_APPROVED ->
                    from(WorkOrderState.QUOTED, "desk", new ApproveQuote(order, "电话同意,本人"));
            case IN_PROGRESS -> from(WorkOrderState.ARRIVED, worker().login(), new Start(order));
            case SUSPENDED ->
                    from(
                            WorkOrderState.IN_PROGRESS,
                            worker().login(),
                            new Suspend(order, Pause.PARTS, "配件下午到货"));
            case COMPLETED ->
                    from(
                            WorkOrderState.IN_PROGRESS,
                            worker().login(),
                            new UseMaterial(order, SEALANT),
                            new Complete(order, fault.result(), TWO_HOURS));
            case OWNER_ACCEPTED ->
                    from(
                            WorkOrderState.COMPLETED,
                            "desk",
                            new AcceptWork(order, 5, null, ofHome ? "现场签字" : null));
            case REWORK ->
                    from(WorkOrderState.COMPLETED, "desk", new DemandRework(order, "第二天又出现,请重做"));
            case FOLLOWED_UP ->
                    from(
                            WorkOrderState.OWNER_ACCEPTED,
                            "desk",
                            new FollowUp(order, true, true, null));
            case CLOSED -> from(WorkOrderState.FOLLOWED_UP, "desk", new Close(order));
            case CANCELLED -> from(WorkOrderState.TRIAGED, "desk", new Cancel(order, "住户已自行处理"));
        }
    }

    private void from(WorkOrderState before, String login, Command... commands) {
        reach(before);
        step(login, commands);
    }

    private void step(String login, Command... commands) {
        Staff who = Staff.named(login);
        Rights rights =
                new Rights(Set.of(who.role()), who.communities().isEmpty(), who.communities());
        Asked asked =
                new Asked(
                        who.id().toString(),
                        rights.roles(),
                        rights.everywhere(),
                        rights.communities(),
                        at);
        steps.add(new Step(asked, List.of(commands)));
        at = at.plus(BETWEEN);
    }

    /** What is clean or not is the cleaner's, the rest the technician's. */
    private Staff worker() {
        return Staff.named(fault.category().equals("drainage") ? "cleaner" : "technician");
    }
}
