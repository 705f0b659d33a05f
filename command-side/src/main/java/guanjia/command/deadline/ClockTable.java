package guanjia.command.deadline;

import guanjia.command.workorder.RunningClocks;
import guanjia.events.Event;
import guanjia.events.WorkOrderEvent.Clock;
import guanjia.events.WorkOrderEvent.Due;
import guanjia.events.WorkOrderId;
import guanjia.history.Archive;
import guanjia.history.StoredEvent;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The clocks that run, kept in step with the events. All of it happens in the caller's transaction.
 */
@Component
class ClockTable {

    private static final String TYPE = "work-order";
    private static final int PAGE = 500;

    /** Longer stretches of the log are taken in several steps. */
    private static final long STRETCH = 100_000;

    private static final int DUE_MAX = 200;

    /** A clock that has run out. */
    record RunOut(WorkOrderId order, Clock clock, Instant due) {}

    private final JdbcClient jdbc;
    private final Archive archive;

    ClockTable(JdbcClient jdbc, Archive archive) {
        this.jdbc = jdbc;
        this.archive = archive;
    }

    /** Up to where the table is in step; empty when another process watches just now. */
    Optional<Long> lock() {
        return jdbc.sql(
                        "select position from command.work_order_clock_position"
                                + " for update skip locked")
                .query(Long.class)
                .optional();
    }

    /**
     * Takes up what happened since.
     *
     * @return whether there is more of it
     */
    boolean follow(long position) {
        long end = archive.lastDecided();
        long upTo = Math.min(end, position + STRETCH);
        if (upTo <= position) {
            return false;
        }
        archive.touched(TYPE, position, upTo).forEach(this::renew);
        jdbc.sql("update command.work_order_clock_position set position = ?").param(upTo).update();
        return upTo < end;
    }

    /** The clocks that have run out by now, the earliest first. */
    List<RunOut> runOut(Instant now) {
        return jdbc.sql(
                        "select work_order, clock, due from command.work_order_clock"
                                + " where due <= ? order by due limit "
                                + DUE_MAX)
                .param(Timestamp.from(now))
                .query((row, _) ->
                        new RunOut(
                                new WorkOrderId(row.getObject(1, UUID.class)),
                                Clock.valueOf(row.getString(2)),
                                row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** It was said to the order, which decided; should it matter again, events will tell. */
    void forget(RunOut said) {
        jdbc.sql(
                        "delete from command.work_order_clock"
                                + " where work_order = ? and clock = ? and due = ?")
                .params(said.order().value(), said.clock().name(), Timestamp.from(said.due()))
                .update();
    }

    private void renew(UUID order) {
        jdbc.sql("delete from command.work_order_clock where work_order = ?").param(order).update();
        for (Due due : RunningClocks.behind(eventsOf(order))) {
            jdbc.sql("insert into command.work_order_clock values (?, ?, ?)")
                    .params(order, due.clock().name(), Timestamp.from(due.at()))
                    .update();
        }
    }

    private List<Event> eventsOf(UUID order) {
        List<Event> events = new ArrayList<>();
        List<StoredEvent> page;
        long next = 0;
        do {
            page = archive.ofAggregate(order, next, PAGE);
            for (StoredEvent stored : page) {
                events.add(archive.open(stored));
                next = stored.sequence() + 1;
            }
        } while (page.size() == PAGE);
        return events;
    }
}
