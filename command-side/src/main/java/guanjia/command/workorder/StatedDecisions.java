package guanjia.command.workorder;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.workorder.ReportCommand.State;
import guanjia.events.WorkOrderEvent;
import guanjia.events.WorkOrderEvent.Clock;
import guanjia.events.WorkOrderEvent.ClosingStated;
import guanjia.events.WorkOrderEvent.Due;
import guanjia.events.WorkOrderEvent.Stated;
import java.time.Instant;
import java.util.List;

/** Decides what a file of another system states. Stated again it changes nothing. */
final class StatedDecisions {

    private static final int SHORT_MAX = 60;

    /** Where the end of a clock comes from that a file states. */
    private static final String SOURCE = "stated by the imported file";

    private StatedDecisions() {}

    static List<WorkOrderEvent> decide(Order order, State state, Asked asked) {
        StatedOrder stated = state.stated();
        check(stated, asked);
        if (!order.exists()) {
            return List.of(event(state));
        }
        CommandRefused.unless(
                order.stated() != null, new WorkOrderRefusal.AlreadyReported(state.order()));
        Instant closedAt = stated.closedAt();
        return closedAt == null || order.state().isOver()
                ? List.of()
                : List.of(new ClosingStated(order.id(), closedAt, stated.outcome()));
    }

    private static Stated event(State state) {
        StatedOrder it = state.stated();
        return new Stated(
                state.order(),
                it.community(),
                it.reference().strip(),
                it.category().strip(),
                it.title().strip(),
                it.place(),
                it.team(),
                it.reportedAt(),
                it.due() == null ? null : new Due(Clock.COMPLETION, it.due(), SOURCE),
                it.closedAt(),
                it.outcome());
    }

    private static void check(StatedOrder stated, Asked asked) {
        Input.required("reference", stated.reference(), SHORT_MAX);
        Input.required("category", stated.category(), SHORT_MAX);
        Input.required("title", stated.title(), Input.NAME_LENGTH_MAX);
        Input.optional("place", stated.place(), Input.NAME_LENGTH_MAX);
        Input.optional("team", stated.team(), Input.NAME_LENGTH_MAX);
        Input.optional("outcome", stated.outcome(), Input.REASON_LENGTH_MAX);
        CommandRefused.unless(
                !stated.reportedAt().isAfter(asked.at()),
                new WorkOrderRefusal.ReportedInTheFuture());
        CommandRefused.unless(
                stated.closedAt() == null || !stated.closedAt().isBefore(stated.reportedAt()),
                new WorkOrderRefusal.ClosedBeforeReported());
    }
}
