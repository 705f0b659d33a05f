package guanjia.query.billing;

import guanjia.events.BillRunEvent;
import guanjia.events.BillRunEvent.Totals;
import guanjia.events.BillRunId;
import guanjia.events.Facts;
import guanjia.query.readmodel.ReadModel;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the tables of {@code readmodel/billing.sql} in step with the history. */
@Component
class BillingReadModel implements ReadModel {

    static final String NAME = "billing";

    private static final String RUN = "bill_run";

    private static final String PLAN =
            """
            insert into bill_run (run, communities, items, period, from_on, to_on, since, state,
                planned_by, planned_at, changed_at, position)
            values (?, ?::uuid[], ?, ?, ?, ?, ?, 'PLANNED', ?, ?, ?, ?)
            """;
    private static final String MOVE =
            """
            update bill_run set state = ?, waits = false, done_accounts = 0, done_charges = 0,
                done_gross = 0, done_refused = 0, changed_at = ?
            where run = ?
            """;
    private static final String DONE =
            """
            update bill_run set done_accounts = ?, done_charges = ?, done_gross = ?,
                done_refused = ?, changed_at = ?
            where run = ?
            """;
    private static final String REST =
            "update bill_run set state = ?, changed_at = ? where run = ?";
    private static final String WAIT =
            "update bill_run set waits = ?, failure = ?, changed_at = ? where run = ?";
    private static final String PUBLISHED =
            "update bill_run set published_by = ?, published_at = ? where run = ?";
    private static final String ENDED =
            "update bill_run set ended_by = ?, ended_why = ? where run = ?";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String schemaSql() {
        return "readmodel/billing.sql";
    }

    @Override
    public List<String> views() {
        return List.of(RUN, "bill_run_item", "bill_run_finding");
    }

    @EventHandler
    void on(BillRunEvent event, Recorded recorded, Rows rows) {
        BillRunId run = event.run();
        switch (event) {
            case BillRunEvent.Planned planned -> plan(planned, recorded, rows);
            case BillRunEvent.PreviewAsked _ -> {
                PreviewRows.forget(run, rows);
                move(run, "PLANNED", recorded, rows);
            }
            case BillRunEvent.FindingsListed listed -> PreviewRows.list(listed, recorded, rows);
            case BillRunEvent.Previewed previewed -> {
                move(run, "PREVIEWED", recorded, rows);
                PreviewRows.previewed(previewed, rows);
            }
            case BillRunEvent.Published _ -> {
                move(run, "PUBLISHED", recorded, rows);
                rows.change(RUN, run, PUBLISHED, actor(recorded), recorded.at(), run);
            }
            case BillRunEvent.Progressed(_, var done, _) -> done(run, done, recorded, rows);
            case BillRunEvent.Paused _ ->
                    rows.change(RUN, run, WAIT, true, null, recorded.at(), run);
            case BillRunEvent.Failed(_, var why) ->
                    rows.change(RUN, run, WAIT, true, why, recorded.at(), run);
            case BillRunEvent.Resumed _ ->
                    rows.change(RUN, run, WAIT, false, null, recorded.at(), run);
            case BillRunEvent.Finished(_, var totals) ->
                    rest(run, "FINISHED", totals, recorded, rows);
            case BillRunEvent.Cancelled _ -> {
                rows.change(RUN, run, REST, "CANCELLED", recorded.at(), run);
                ended(run, recorded, rows);
            }
            case BillRunEvent.ReversalStarted _ -> {
                move(run, "REVERSING", recorded, rows);
                ended(run, recorded, rows);
            }
            case BillRunEvent.Reversed(_, var totals) ->
                    rest(run, "REVERSED", totals, recorded, rows);
        }
    }

    private static void plan(BillRunEvent.Planned it, Recorded recorded, Rows rows) {
        rows.change(
                RUN,
                it.run(),
                PLAN,
                it.run(),
                it.communities().stream().map(Object::toString).toArray(String[]::new),
                it.items().toArray(String[]::new),
                it.period().kind(),
                it.period().from(),
                it.period().to(),
                it.since(),
                actor(recorded),
                recorded.at(),
                recorded.at(),
                recorded.position());
    }

    private static void move(BillRunId run, String state, Recorded recorded, Rows rows) {
        rows.change(RUN, run, MOVE, state, recorded.at(), run);
    }

    private static void done(BillRunId run, Totals done, Recorded recorded, Rows rows) {
        rows.change(
                RUN,
                run,
                DONE,
                done.accounts(),
                done.charges(),
                done.gross().yuan(),
                done.exceptions(),
                recorded.at(),
                run);
    }

    private static void rest(
            BillRunId run, String state, Totals totals, Recorded recorded, Rows rows) {
        done(run, totals, recorded, rows);
        rows.change(RUN, run, REST, state, recorded.at(), run);
    }

    private static void ended(BillRunId run, Recorded recorded, Rows rows) {
        String why = recorded.facts().get(Facts.REASON);
        rows.change(RUN, run, ENDED, actor(recorded), why, run);
    }

    private static String actor(Recorded recorded) {
        return recorded.facts().getOrDefault(Facts.ACTOR, "");
    }
}
