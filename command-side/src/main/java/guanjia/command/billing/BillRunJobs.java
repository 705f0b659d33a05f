package guanjia.command.billing;

import guanjia.command.door.Asked;
import guanjia.command.job.Sender;
import guanjia.command.job.SenderColumns;
import guanjia.events.BillRunId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The queue of bill runs in {@code command.bill_run_job}. How far a run is, its events say. */
@Component
class BillRunJobs implements BillRunQueue {

    /**
     * A run that wants a worker.
     *
     * @param askedAt when it was let: the day on which its bills are made
     */
    record Job(BillRunId run, Sender sender, Instant askedAt) {}

    private final JdbcClient jdbc;
    private final Bell bell;

    BillRunJobs(JdbcClient jdbc, Bell bell) {
        this.jdbc = jdbc;
        this.bell = bell;
    }

    @Override
    public void want(BillRunId run, Asked asked) {
        jdbc.sql(
                        """
                        insert into command.bill_run_job
                          (run, wanted, actor, roles, everywhere, communities, asked_at)
                        values (?, true, ?, ?, ?, ?, ?)
                        on conflict (run) do update
                        set wanted = true, actor = excluded.actor, roles = excluded.roles,
                            everywhere = excluded.everywhere,
                            communities = excluded.communities, asked_at = excluded.asked_at\
                        """)
                .param(run.value())
                .params(SenderColumns.of(Sender.of(asked)))
                .param(Timestamp.from(asked.at()))
                .update();
        bell.ringWhenStored();
    }

    @Override
    public void rest(BillRunId run, Asked asked) {
        jdbc.sql("update command.bill_run_job set wanted = false where run = ?")
                .param(run.value())
                .update();
    }

    /** Those that want a worker, the one first that was let first. */
    List<UUID> waiting() {
        return jdbc.sql(
                        "select run from command.bill_run_job where wanted order by asked_at, run"
                                + " limit 100")
                .query(UUID.class)
                .list();
    }

    /** A run, if it still wants a worker. */
    Optional<Job> find(UUID run) {
        return jdbc.sql("select * from command.bill_run_job where run = ? and wanted")
                .param(run)
                .query((row, _) ->
                        new Job(
                                new BillRunId(row.getObject("run", UUID.class)),
                                SenderColumns.read(row),
                                row.getTimestamp("asked_at").toInstant()))
                .optional();
    }
}
