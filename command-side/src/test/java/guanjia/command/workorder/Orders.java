package guanjia.command.workorder;

import static guanjia.command.Scenario.NOON;
import static guanjia.events.WorkOrderState.ACCEPTED;
import static guanjia.events.WorkOrderState.ARRIVED;
import static guanjia.events.WorkOrderState.COMPLETED;
import static guanjia.events.WorkOrderState.DISPATCHED;
import static guanjia.events.WorkOrderState.FOLLOWED_UP;
import static guanjia.events.WorkOrderState.IN_PROGRESS;
import static guanjia.events.WorkOrderState.OWNER_ACCEPTED;
import static guanjia.events.WorkOrderState.QUOTED;
import static guanjia.events.WorkOrderState.QUOTE_APPROVED;
import static guanjia.events.WorkOrderState.REPORTED;
import static guanjia.events.WorkOrderState.TRIAGED;

import guanjia.command.door.Asked;
import guanjia.command.workorder.ReportCommand.Matter;
import guanjia.command.workorder.ReportCommand.Report;
import guanjia.events.CommunityId;
import guanjia.events.DispatchEvent.Way;
import guanjia.events.Money;
import guanjia.events.PropertyId;
import guanjia.events.RepairEvent.Pause;
import guanjia.events.Role;
import guanjia.events.UserAccountId;
import guanjia.events.WorkOrderEvent.Attachment;
import guanjia.events.WorkOrderEvent.Clock;
import guanjia.events.WorkOrderEvent.Moment;
import guanjia.events.WorkOrderEvent.Payer;
import guanjia.events.WorkOrderEvent.Priority;
import guanjia.events.WorkOrderEvent.Reporter;
import guanjia.events.WorkOrderEvent.Source;
import guanjia.events.WorkOrderId;
import guanjia.events.WorkOrderState;
import guanjia.history.Ids;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An order, those who deal with it, and everything that can be asked, for tests. */
final class Orders {

    static final WorkOrderId ORDER = new WorkOrderId(Ids.next());
    static final WorkOrderId AGAIN = new WorkOrderId(Ids.next());
    static final CommunityId GARDEN = new CommunityId(Ids.next());
    static final PropertyId HOME = new PropertyId(Ids.next());
    static final UserAccountId CHEN = new UserAccountId(Ids.next());
    static final UserAccountId GUO = new UserAccountId(Ids.next());
    static final UserAccountId DESK = new UserAccountId(Ids.next());
    static final Attachment PHOTO = new Attachment("ab".repeat(32), "image/jpeg", 120_000);

    private Orders() {}

    /** A technician, at a time after noon. */
    static Asked technician(UserAccountId who, Duration later) {
        return asked(who, Role.TECHNICIAN, later);
    }

    static Asked desk(Duration later) {
        return asked(DESK, Role.SERVICE_DESK, later);
    }

    static Asked asked(UserAccountId who, Role role, Duration later) {
        Set<Role> roles = EnumSet.of(role);
        return new Asked(who.toString(), roles, true, List.of(), NOON.plus(later));
    }

    static Report report(@Nullable PropertyId property, Priority priority) {
        return new Report(
                ORDER,
                new Matter(GARDEN, property, "3栋大堂", "leak.roof", "天花板漏水", null),
                new Reporter(null, null, null),
                Source.PHONE,
                priority);
    }

    static ReportCommand.Triage triage(Priority priority, Payer payer) {
        return new ReportCommand.Triage(ORDER, "leak.roof", priority, payer);
    }

    static RepairCommand.Item item(String quantity, String price) {
        return new RepairCommand.Item("防水涂料", new BigDecimal(quantity), "kg", Money.of(price));
    }

    static RepairCommand.Hours hours(String hours, String rate) {
        return new RepairCommand.Hours(new BigDecimal(hours), Money.of(rate));
    }

    /** Every command there is, as the right one would ask it. */
    static List<WorkOrderCommand> commands() {
        return List.of(
                report(HOME, Priority.P3),
                triage(Priority.P2, Payer.CHARGEABLE),
                new ReportCommand.Urge(ORDER, null),
                new ReportCommand.Cancel(ORDER, "已自行修好"),
                new ReportCommand.Attach(ORDER, PHOTO, Moment.BEFORE),
                new ReportCommand.MissClock(ORDER, Clock.COMPLETION, NOON),
                new ReportCommand.State(ORDER, stated(NOON)),
                new DispatchCommand.Dispatch(ORDER, GUO, Way.BY_HAND),
                new DispatchCommand.Grab(ORDER),
                new DispatchCommand.Accept(ORDER),
                new DispatchCommand.Reject(ORDER, "不在班"),
                new DispatchCommand.Transfer(ORDER, GUO, "换班"),
                new RepairCommand.Arrive(ORDER),
                new RepairCommand.Quote(ORDER, List.of(item("2", "30")), hours("1", "50")),
                new RepairCommand.ApproveQuote(ORDER, "电话同意"),
                new RepairCommand.DeclineQuote(ORDER, "太贵"),
                new RepairCommand.Start(ORDER),
                new RepairCommand.UseMaterial(ORDER, item("1", "30")),
                new RepairCommand.Suspend(ORDER, Pause.PARTS, "等配件"),
                new RepairCommand.Resume(ORDER),
                new RepairCommand.Complete(ORDER, "已换", hours("1", "50")),
                new RepairCommand.ForceFinish(ORDER, "住户已搬走"),
                new AcceptanceCommand.AcceptWork(ORDER, 5, "好", "电话"),
                new AcceptanceCommand.DemandRework(ORDER, "还在漏"),
                new AcceptanceCommand.CheckQuality(ORDER, true, null),
                new AcceptanceCommand.FollowUp(ORDER, true, true, null),
                new AcceptanceCommand.Close(ORDER),
                new AcceptanceCommand.Reopen(ORDER, AGAIN, Source.PHONE, null, "又漏了"));
    }

    /** What brings an order into a state, in the order in which it is asked. */
    static List<WorkOrderCommand> wayTo(WorkOrderState state) {
        List<WorkOrderCommand> way = new ArrayList<>();
        switch (state) {
            case REPORTED -> way.add(report(HOME, Priority.P3));
            case TRIAGED -> further(way, REPORTED, triage(Priority.P2, Payer.CHARGEABLE));
            case DISPATCHED ->
                    further(way, TRIAGED, new DispatchCommand.Dispatch(ORDER, CHEN, Way.BY_HAND));
            case ACCEPTED -> further(way, DISPATCHED, new DispatchCommand.Accept(ORDER));
            case REJECTED -> further(way, DISPATCHED, new DispatchCommand.Reject(ORDER, "不会"));
            case ARRIVED -> further(way, ACCEPTED, new RepairCommand.Arrive(ORDER));
            case QUOTED ->
                    further(
                            way,
                            ARRIVED,
                            new RepairCommand.Quote(
                                    ORDER, List.of(item("2", "30")), hours("1", "50")));
            case QUOTE_APPROVED ->
                    further(way, QUOTED, new RepairCommand.ApproveQuote(ORDER, "电话同意"));
            case IN_PROGRESS -> further(way, QUOTE_APPROVED, new RepairCommand.Start(ORDER));
            case SUSPENDED ->
                    further(
                            way,
                            IN_PROGRESS,
                            new RepairCommand.Suspend(ORDER, Pause.RESIDENT, "不在家"));
            case COMPLETED ->
                    further(
                            way,
                            IN_PROGRESS,
                            new RepairCommand.Complete(ORDER, "已换", hours("1", "50")));
            case OWNER_ACCEPTED ->
                    further(way, COMPLETED, new AcceptanceCommand.AcceptWork(ORDER, 5, "好", "电话"));
            case REWORK ->
                    further(way, COMPLETED, new AcceptanceCommand.DemandRework(ORDER, "还在漏"));
            case FOLLOWED_UP ->
                    further(
                            way,
                            OWNER_ACCEPTED,
                            new AcceptanceCommand.FollowUp(ORDER, true, true, null));
            case CLOSED -> further(way, FOLLOWED_UP, new AcceptanceCommand.Close(ORDER));
            case CANCELLED -> further(way, TRIAGED, new ReportCommand.Cancel(ORDER, "误报"));
        }
        return way;
    }

    private static void further(
            List<WorkOrderCommand> way, WorkOrderState from, WorkOrderCommand last) {
        way.addAll(wayTo(from));
        way.add(last);
    }

    static StatedOrder stated(@Nullable Instant closedAt) {
        return new StatedOrder(
                GARDEN,
                "S-1",
                "leak.roof",
                "漏水",
                null,
                null,
                NOON.minus(Duration.ofDays(2)),
                NOON,
                closedAt,
                "已修");
    }
}
