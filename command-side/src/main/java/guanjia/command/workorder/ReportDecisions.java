package guanjia.command.workorder;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.workorder.ReportCommand.Attach;
import guanjia.command.workorder.ReportCommand.Cancel;
import guanjia.command.workorder.ReportCommand.Matter;
import guanjia.command.workorder.ReportCommand.MissClock;
import guanjia.command.workorder.ReportCommand.Report;
import guanjia.command.workorder.ReportCommand.Triage;
import guanjia.command.workorder.ReportCommand.Urge;
import guanjia.events.Personal;
import guanjia.events.WorkOrderEvent;
import guanjia.events.WorkOrderEvent.Attached;
import guanjia.events.WorkOrderEvent.Cancelled;
import guanjia.events.WorkOrderEvent.ClockMissed;
import guanjia.events.WorkOrderEvent.Reported;
import guanjia.events.WorkOrderEvent.Triaged;
import guanjia.events.WorkOrderEvent.Urged;
import guanjia.events.WorkOrderMove;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides how an order comes in, and what concerns all of its life. */
final class ReportDecisions {

    static final int URGE_AGAIN_MIN = 10;
    static final int FILES_MAX = 60;

    private static final int CATEGORY_LENGTH_MAX = 60;
    private static final int TITLE_LENGTH_MAX = 100;

    private ReportDecisions() {}

    static List<WorkOrderEvent> decide(
            Order order, Report report, ServiceTerms terms, Asked asked) {
        CommandRefused.unless(
                !order.exists(), new WorkOrderRefusal.AlreadyReported(report.order()));
        check(report);
        Matter matter = report.matter();
        Instant at = OrderRules.at(asked);
        return List.of(
                new Reported(
                        report.order(),
                        matter.community(),
                        matter.property(),
                        matter.place(),
                        matter.category().strip(),
                        matter.title().strip(),
                        matter.words(),
                        report.reporter(),
                        report.source(),
                        report.priority(),
                        terms.dues(report.priority(), at, Duration.ZERO),
                        null,
                        at));
    }

    static List<WorkOrderEvent> decide(
            Order order, Triage triage, ServiceTerms terms, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.TRIAGE);
        category(triage.category());
        Instant at = OrderRules.at(asked);
        return List.of(
                new Triaged(
                        order.id(),
                        triage.category().strip(),
                        triage.priority(),
                        triage.payer(),
                        terms.dues(
                                triage.priority(),
                                order.reportedAt(),
                                order.clocks().stoodUntil(at)),
                        at));
    }

    /** Nobody is heard more often who urges more often. */
    static List<WorkOrderEvent> decide(Order order, Urge urge, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.URGE);
        Input.optional("reason", urge.reason(), Input.REASON_LENGTH_MAX);
        Instant last = order.urgedAt();
        CommandRefused.unless(
                last == null || !asked.at().isBefore(last.plus(Duration.ofMinutes(URGE_AGAIN_MIN))),
                new WorkOrderRefusal.UrgedJustNow(URGE_AGAIN_MIN));
        return List.of(new Urged(order.id(), OrderRules.at(asked)));
    }

    static List<WorkOrderEvent> decide(Order order, Cancel cancel, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.CANCEL);
        Input.reason(cancel.reason());
        CommandRefused.unless(!order.hands().areAtWork(), new WorkOrderRefusal.AlreadyStarted());
        return List.of(new Cancelled(order.id(), OrderRules.at(asked)));
    }

    static List<WorkOrderEvent> decide(Order order, Attach attach, Asked asked) {
        OrderRules.mustAllow(order, WorkOrderMove.ATTACH);
        String sha256 = attach.file().sha256();
        CommandRefused.unless(
                !order.files().contains(sha256), new WorkOrderRefusal.AlreadyAttached(sha256));
        CommandRefused.unless(
                order.files().size() < FILES_MAX, new WorkOrderRefusal.TooManyFiles(FILES_MAX));
        return List.of(
                new Attached(order.id(), attach.file(), attach.moment(), OrderRules.at(asked)));
    }

    /** Too late, too early or twice: it changes nothing, since whoever watches may ask again. */
    static List<WorkOrderEvent> decide(Order order, MissClock miss, Asked asked) {
        boolean runsOut =
                !order.state().isOver()
                        && order.clocks().runsOut(miss.clock(), miss.due(), asked.at());
        return runsOut
                ? List.of(
                        new ClockMissed(order.id(), miss.clock(), miss.due(), OrderRules.at(asked)))
                : List.of();
    }

    private static void check(Report report) {
        Matter matter = report.matter();
        category(matter.category());
        Input.required("title", matter.title(), TITLE_LENGTH_MAX);
        Input.optional("place", matter.place(), Input.NAME_LENGTH_MAX);
        CommandRefused.unless(
                matter.property() != null || (matter.place() != null && !matter.place().isBlank()),
                new WorkOrderRefusal.PlaceMissing());
        words(matter.words());
        name("name", report.reporter().name());
        name("phone", report.reporter().phone());
    }

    static void words(@Nullable Personal words) {
        if (words != null && words.value() != null) {
            OrderRules.text("words", words.value());
        }
    }

    private static void name(String field, @Nullable Personal name) {
        if (name != null) {
            Input.required(field, name.value(), Input.NAME_LENGTH_MAX);
        }
    }

    private static void category(String category) {
        Input.required("category", category, CATEGORY_LENGTH_MAX);
    }
}
