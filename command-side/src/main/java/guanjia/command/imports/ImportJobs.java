package guanjia.command.imports;

import guanjia.command.imports.ImportJob.State;
import guanjia.command.job.Sender;
import guanjia.command.job.SenderColumns;
import guanjia.events.ImportEvent.Counts;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The queue of imports. Changes are made in the transaction of the event that tells of them. */
@Component
class ImportJobs {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ImportJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ImportJob job) {
        var file = job.file();
        jdbc.sql(
                        """
                        insert into command.import_job (id, kind, file_name, file_bytes, sha256,
                            column_map, rows_expected, recognised, unused, dry_run, state,
                            actor, roles, everywhere, communities, created_at, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
                        """)
                .params(job.id(), file.kind(), file.name(), file.bytes(), file.sha256())
                .params(file.columnMap(), file.rowsExpected())
                .params(JSON.writeValueAsString(file.recognised()), strings(file.unused()))
                .params(job.dryRun(), job.state().name())
                .params(SenderColumns.of(job.sender()))
                .params(Timestamp.from(job.createdAt()), Timestamp.from(job.changedAt()))
                .update();
    }

    Optional<ImportJob> find(UUID id) {
        return jdbc.sql("select * from command.import_job where id = ?")
                .param(id)
                .query(JobRow::read)
                .optional();
    }

    /** Those that want a worker, the oldest first. */
    List<UUID> running() {
        return jdbc.sql(
                        "select id from command.import_job where state = 'RUNNING' "
                                + "order by created_at limit 100")
                .query(UUID.class)
                .list();
    }

    void progressed(UUID id, Counts counts, Instant at) {
        jdbc.sql(
                        """
                        update command.import_job set rows_read = ?, accepted = ?, unchanged = ?,
                            rejected = ?, flags = ?::jsonb, refusals = ?::jsonb, changed_at = ?
                        where id = ?\
                        """)
                .params(counts.read(), counts.accepted(), counts.unchanged(), counts.rejected())
                .params(JSON.writeValueAsString(counts.flags()))
                .params(JSON.writeValueAsString(counts.refusals()))
                .params(Timestamp.from(at), id)
                .update();
    }

    void changed(UUID id, State state, @Nullable Reason failure, Instant at) {
        jdbc.sql(
                        """
                        update command.import_job set state = ?, failure = ?::jsonb, changed_at = ?
                        where id = ?\
                        """)
                .param(state.name())
                .param(failure == null ? null : failure.toJson())
                .params(Timestamp.from(at), id)
                .update();
    }

    /** From now on it runs with the rights of the one who let it go on. */
    void takenOver(UUID id, Sender sender) {
        jdbc.sql(
                        """
                        update command.import_job
                        set actor = ?, roles = ?, everywhere = ?, communities = ? where id = ?\
                        """)
                .params(SenderColumns.of(sender))
                .param(id)
                .update();
    }

    private static String[] strings(Iterable<?> values) {
        List<String> texts = new java.util.ArrayList<>();
        values.forEach(value -> texts.add(value.toString()));
        return texts.toArray(String[]::new);
    }
}
