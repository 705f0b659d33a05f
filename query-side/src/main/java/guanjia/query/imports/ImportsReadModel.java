package guanjia.query.imports;

import guanjia.events.Facts;
import guanjia.events.ImportEvent;
import guanjia.events.ImportEvent.Continued;
import guanjia.events.ImportEvent.Counts;
import guanjia.events.ImportEvent.Failed;
import guanjia.events.ImportEvent.Finished;
import guanjia.events.ImportEvent.Progressed;
import guanjia.events.ImportEvent.Started;
import guanjia.events.ImportEvent.Stopped;
import guanjia.events.ImportId;
import guanjia.query.imports.ImportRow.State;
import guanjia.query.readmodel.ReadModel;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the table of {@code readmodel/imports.sql} in step with the history. */
@Component
class ImportsReadModel implements ReadModel {

    static final String NAME = "imports";

    private static final String TABLE = "import_run";
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String START =
            """
            insert into import_run (import, kind, file_name, sha256, rows_expected, dry_run, actor,
                state, started_at, changed_at, started_position)
            values (?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?)
            """;
    private static final String COUNT =
            """
            update import_run set rows_read = ?, accepted = ?, unchanged = ?, rejected = ?,
                flags = ?::jsonb, refusals = ?::jsonb, changed_at = ?
            where import = ?
            """;
    private static final String CHANGE =
            "update import_run set state = ?, failure = ?, changed_at = ? where import = ?";

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
        return "readmodel/imports.sql";
    }

    @Override
    public List<String> views() {
        return List.of(TABLE);
    }

    @EventHandler
    void on(ImportEvent event, Recorded recorded, Rows rows) {
        switch (event) {
            case Started started -> start(started, recorded, rows);
            case Progressed(var id, var counts) -> count(id, counts, recorded, rows);
            case Finished(var id, var counts) -> {
                count(id, counts, recorded, rows);
                change(id, State.FINISHED, null, recorded, rows);
            }
            case Failed(var id, var why, _) -> change(id, State.FAILED, why, recorded, rows);
            case Stopped(var id, _) -> change(id, State.STOPPED, null, recorded, rows);
            case Continued(var id, _) -> change(id, State.RUNNING, null, recorded, rows);
        }
    }

    private static void start(Started started, Recorded recorded, Rows rows) {
        rows.change(
                TABLE,
                started.id(),
                START,
                started.id(),
                started.kind(),
                started.fileName(),
                started.sha256(),
                started.rowsExpected(),
                started.dryRun(),
                recorded.facts().getOrDefault(Facts.ACTOR, ""),
                recorded.at(),
                recorded.at(),
                recorded.position());
    }

    private static void count(ImportId id, Counts counts, Recorded recorded, Rows rows) {
        rows.change(
                TABLE,
                id,
                COUNT,
                counts.read(),
                counts.accepted(),
                counts.unchanged(),
                counts.rejected(),
                JSON.writeValueAsString(counts.flags()),
                JSON.writeValueAsString(counts.refusals()),
                recorded.at(),
                id);
    }

    private static void change(
            ImportId id, State state, @Nullable String why, Recorded recorded, Rows rows) {
        rows.change(TABLE, id, CHANGE, state, why, recorded.at(), id);
    }
}
