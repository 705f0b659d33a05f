package guanjia.query.readmodel;

import guanjia.events.ClaimEvent;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;

/** A read model for tests: how often each claim was taken and released. */
final class Tally implements ReadModel {

    /** A scope whose events the handler does not take until it is healed. */
    static final String BAD = "bad";

    /** A scope that the table refuses. */
    static final String UNFIT = "unfit";

    private final int version;
    private final int segments;
    volatile boolean healed;

    Tally() {
        this(1, 1);
    }

    Tally(int version, int segments) {
        this.version = version;
        this.segments = segments;
    }

    @Override
    public String name() {
        return "tally";
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String schemaSql() {
        return "readmodel/tally.sql";
    }

    @Override
    public List<String> views() {
        return List.of("tally", "tally_journal");
    }

    @Override
    public int segments() {
        return segments;
    }

    @EventHandler
    void on(ClaimEvent.Taken event, Recorded recorded, Rows rows) {
        journal(event, recorded, rows);
        if (event.scope().equals(BAD) && !healed) {
            throw new IllegalStateException("this one is bad");
        }
        rows.change(
                "tally",
                event.claim(),
                """
                insert into tally values (?, ?, 1, 0)
                on conflict (claim) do update set taken = tally.taken + 1\
                """,
                event.claim(),
                event.scope());
    }

    @EventHandler
    void on(ClaimEvent.Released event, Recorded recorded, Rows rows) {
        journal(event, recorded, rows);
        rows.change(
                "tally",
                event.claim(),
                "update tally set released = released + 1 where claim = ?",
                event.claim());
    }

    private static void journal(ClaimEvent event, Recorded recorded, Rows rows) {
        rows.change(
                "tally_journal",
                recorded.position(),
                "insert into tally_journal values (?, ?, ?)",
                recorded.position(),
                recorded.eventId(),
                event.claim());
    }
}
