package guanjia.query.readmodel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rebuilds in the database, where they outlive the process that runs them. */
@Component
class RebuildJobs {

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.shared();

    RebuildJobs(DataSource dataSource) {
        database = JdbcClient.create(dataSource);
    }

    /** A job as its runner needs it. */
    record Job(RebuildStatus status, Progress done) {

        SchemaVersion target() {
            return new SchemaVersion(status.readModel(), status.version());
        }

        SchemaVersion live() {
            return new SchemaVersion(status.readModel(), status.fromVersion());
        }
    }

    Optional<Job> find(UUID id) {
        return query("id = ?", id).stream().findFirst();
    }

    /** All that are not finished. */
    List<Job> open() {
        return query("state in ('BUILDING', 'DIFFERENT', 'ACCEPTED')");
    }

    /** The newest one of a read model. */
    Optional<Job> latest(String readModel) {
        return query("read_model = ? order by version desc limit 1", readModel).stream()
                .findFirst();
    }

    UUID add(Registry.Entry entry, int codeVersion, Progress none, String by) {
        return database.sql(
                        """
                        insert into projection.rebuild
                            (read_model, from_version, version, code_version, done, requested_by)
                        values (?, ?, ?, ?, ?, ?) returning id\
                        """)
                .params(entry.name(), entry.live(), entry.last(), codeVersion)
                .params(none.bySegment().toArray(Long[]::new), by)
                .query(UUID.class)
                .single();
    }

    /**
     * Stores how far it has got.
     *
     * @return false when somebody ended the job in the meantime
     */
    boolean advance(Job job, Progress done, Progress goal, int events, long busyMs) {
        return database.sql(
                                """
                                update projection.rebuild
                                set done = ?, goal = ?, events = events + ?, busy_ms = busy_ms + ?
                                where id = ? and state in ('BUILDING', 'ACCEPTED')\
                                """)
                        .params(done.bySegment().toArray(Long[]::new), goal.lowest())
                        .params(events, busyMs, job.status().id())
                        .update()
                == 1;
    }

    void differs(Job job, List<Finding> findings) {
        state(job, RebuildState.DIFFERENT, findings, null);
    }

    void switched(Job job, List<Finding> findings) {
        state(job, RebuildState.SWITCHED, findings, null);
    }

    void failed(Job job, String failure) {
        state(job, RebuildState.FAILED, job.status().findings(), failure);
    }

    private void state(
            Job job, RebuildState state, List<Finding> findings, @Nullable String failure) {
        database.sql(
                        """
                        update projection.rebuild
                        set state = ?, findings = ?::jsonb, failure = ?,
                            finished_at = case when ? = 'DIFFERENT' then null
                                               else clock_timestamp() end
                        where id = ?\
                        """)
                .params(state.name(), json.writeValueAsString(findings))
                .param(failure)
                .params(state.name(), job.status().id())
                .update();
    }

    /** Lets an operator say what becomes of it; false when it is not in a state to be decided. */
    boolean decide(UUID id, RebuildState from, RebuildState to, String by, String reason) {
        return database.sql(
                                """
                                update projection.rebuild
                                set state = ?, decided_by = ?, reason = ?,
                                    finished_at = case when ? = 'ABANDONED'
                                                       then clock_timestamp() end
                                where id = ? and state = ?\
                                """)
                        .params(to.name(), by, reason, to.name(), id, from.name())
                        .update()
                == 1;
    }

    private List<Job> query(String condition, Object... args) {
        return database.sql("select * from projection.rebuild where " + condition)
                .params(Arrays.asList(args))
                .query((row, _) -> job(row))
                .list();
    }

    private Job job(ResultSet row) throws SQLException {
        Progress done = new Progress(List.of((Long[]) row.getArray("done").getArray()));
        return new Job(status(row, done), done);
    }

    private RebuildStatus status(ResultSet row, Progress done) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new RebuildStatus(
                row.getObject("id", UUID.class),
                row.getString("read_model"),
                row.getInt("from_version"),
                row.getInt("version"),
                row.getInt("code_version"),
                RebuildState.valueOf(row.getString("state")),
                done.lowest(),
                row.getLong("goal"),
                row.getLong("events"),
                row.getLong("busy_ms"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                new ArrayList<>(json.readValue(row.getString("findings"), FINDINGS)),
                row.getString("failure"),
                row.getString("decided_by"),
                row.getString("reason"));
    }
}
