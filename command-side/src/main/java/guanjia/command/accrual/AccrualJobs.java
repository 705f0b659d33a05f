package guanjia.command.accrual;

import guanjia.events.LateFeeRunId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queue of runs in {@code command.late_fee_run}, with how far each is. */
@Component
class AccrualJobs {

    /**
     * A run that is not at its end.
     *
     * @param after the last account that was looked at; null before the first
     * @param accounts how many were looked at
     */
    record Job(LateFeeRunId run, LocalDate through, @Nullable UUID after, long accounts) {}

    private final JdbcClient jdbc;

    AccrualJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on it wants a worker, from where it was. */
    void want(LateFeeRunId run, LocalDate through, Instant at) {
        jdbc.sql(
                        """
                        insert into command.late_fee_run (run, through, state, asked_at, changed_at)
                        values (?, ?, 'RUNNING', ?, ?)
                        on conflict (run) do update set state = 'RUNNING', changed_at = excluded.changed_at\
                        """)
                .params(run.value(), through, Timestamp.from(at), Timestamp.from(at))
                .update();
    }

    boolean knows(LateFeeRunId run) {
        return jdbc.sql("select exists (select from command.late_fee_run where run = ?)")
                .param(run.value())
                .query(Boolean.class)
                .single();
    }

    List<UUID> waiting() {
        return jdbc.sql(
                        "select run from command.late_fee_run where state = 'RUNNING'"
                                + " order by through limit 100")
                .query(UUID.class)
                .list();
    }

    Optional<Job> find(UUID run) {
        return jdbc.sql("select * from command.late_fee_run where run = ? and state = 'RUNNING'")
                .param(run)
                .query((row, _) ->
                        new Job(
                                new LateFeeRunId(row.getObject("run", UUID.class)),
                                row.getObject("through", LocalDate.class),
                                row.getObject("last_account", UUID.class),
                                row.getLong("accounts")))
                .optional();
    }

    void progressed(LateFeeRunId run, UUID last, long accounts, Instant at) {
        jdbc.sql(
                        "update command.late_fee_run set last_account = ?, accounts = ?,"
                                + " changed_at = ? where run = ?")
                .params(last, accounts, Timestamp.from(at), run.value())
                .update();
    }

    void ended(UUID run, String state, Instant at) {
        jdbc.sql("update command.late_fee_run set state = ?, changed_at = ? where run = ?")
                .params(state, Timestamp.from(at), run)
                .update();
    }
}
