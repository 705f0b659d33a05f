package guanjia.query.workorder;

import guanjia.events.AcceptanceEvent;
import guanjia.events.CommunityId;
import guanjia.events.DispatchEvent;
import guanjia.events.Money;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import guanjia.events.PropertyId;
import guanjia.events.RepairEvent;
import guanjia.events.RepairEvent.Labour;
import guanjia.events.RepairEvent.Material;
import guanjia.events.Rights;
import guanjia.events.Role;
import guanjia.events.UserAccountEvent;
import guanjia.events.UserAccountId;
import guanjia.events.WorkOrderEvent;
import guanjia.events.WorkOrderEvent.Attachment;
import guanjia.events.WorkOrderEvent.Clock;
import guanjia.events.WorkOrderEvent.Due;
import guanjia.events.WorkOrderEvent.Moment;
import guanjia.events.WorkOrderEvent.Payer;
import guanjia.events.WorkOrderEvent.Priority;
import guanjia.events.WorkOrderEvent.Reporter;
import guanjia.events.WorkOrderEvent.Source;
import guanjia.events.WorkOrderId;
import guanjia.history.Ids;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Events of work orders, as short as tests can be read. */
final class Jobs {

    /** When everything is reported. */
    static final Instant START = Instant.parse("2026-03-15T04:00:00Z");

    private Jobs() {}

    static WorkOrderId orderId() {
        return new WorkOrderId(Ids.next());
    }

    static UserAccountEvent technician(UserAccountId id, String name) {
        return new UserAccountEvent.Opened(
                id,
                "t-" + id,
                Personal.of(new PersonId(id.value()), name),
                new Rights(Set.of(Role.TECHNICIAN), true, List.of()),
                null);
    }

    static WorkOrderEvent reported(
            WorkOrderId order,
            CommunityId community,
            @Nullable PropertyId home,
            @Nullable PersonId who,
            String title) {
        return new WorkOrderEvent.Reported(
                order,
                community,
                home,
                home == null ? "3栋大堂" : null,
                "leak",
                title,
                who == null ? null : Personal.of(who, "厨房吊顶滴水，请尽快"),
                who == null
                        ? new Reporter(null, null, null)
                        : new Reporter(
                                who, Personal.of(who, "王芳"), Personal.of(who, "13812345678")),
                Source.PHONE,
                Priority.P2,
                dues(60),
                null,
                START);
    }

    static List<Due> dues(int arrivalMinutes) {
        return List.of(
                new Due(Clock.RESPONSE, after(15), "约定"),
                new Due(Clock.ARRIVAL, after(arrivalMinutes), "约定"),
                new Due(Clock.COMPLETION, after(1440), "约定"));
    }

    static WorkOrderEvent triaged(WorkOrderId order, Payer payer) {
        return new WorkOrderEvent.Triaged(order, "leak", Priority.P2, payer, dues(60), after(1));
    }

    static WorkOrderEvent dispatched(WorkOrderId order, UserAccountId to) {
        return new DispatchEvent.Dispatched(order, to, DispatchEvent.Way.BY_HAND, after(2));
    }

    static WorkOrderEvent accepted(WorkOrderId order, UserAccountId by) {
        return new DispatchEvent.Accepted(order, by, after(5));
    }

    static WorkOrderEvent arrived(WorkOrderId order, UserAccountId by, int minutes) {
        return new RepairEvent.Arrived(order, by, after(minutes));
    }

    static WorkOrderEvent started(WorkOrderId order) {
        return new RepairEvent.Started(order, after(70));
    }

    static WorkOrderEvent material(WorkOrderId order) {
        Material sealant =
                new Material(
                        "防水涂料", new BigDecimal("2.5"), "kg", Money.of("30.01"), Money.of("75.03"));
        return new RepairEvent.MaterialUsed(order, sealant, after(80));
    }

    static WorkOrderEvent completed(WorkOrderId order) {
        Labour labour = new Labour(new BigDecimal("1.5"), Money.of("40"), Money.of("60.00"));
        return new RepairEvent.Completed(
                order,
                "重做防水",
                labour,
                Money.of("135.03"),
                LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).plusDays(365),
                after(90));
    }

    static WorkOrderEvent ownerAccepted(WorkOrderId order, PersonId who) {
        return new AcceptanceEvent.OwnerAccepted(
                order, 5, Personal.of(who, "师傅很专业"), null, after(95));
    }

    static WorkOrderEvent attached(WorkOrderId order, String sha256) {
        return new WorkOrderEvent.Attached(
                order, new Attachment(sha256, "image/png", 68), Moment.BEFORE, after(71));
    }

    static Instant after(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }
}
