package guanjia.command.billing;

import guanjia.command.door.Refusal;
import guanjia.command.job.JobPatrol;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Takes runs that want a worker, one at a time in each process. */
@Component
class BillRunWorker extends JobPatrol {

    private static final int WORKERS = 1;
    private static final int LOCKS = 0x62696C;

    private final BillRunJobs jobs;
    private final RunStates states;
    private final BillRunRunner runner;

    BillRunWorker(
            BillRunJobs jobs,
            RunStates states,
            BillRunRunner runner,
            Bell bell,
            DataSource database) {
        super("bill runs", WORKERS, LOCKS, database);
        this.jobs = jobs;
        this.states = states;
        this.runner = runner;
        bell.listen(this::wake);
    }

    @Override
    protected List<UUID> waiting() {
        return jobs.waiting();
    }

    @Override
    protected void run(UUID id, BooleanSupplier goesOn) throws Exception {
        runner.run(id, goesOn);
    }

    @Override
    protected OptionalLong done(UUID id) {
        return jobs.find(id)
                .map(job -> OptionalLong.of(states.of(job.run()).done().accounts()))
                .orElse(OptionalLong.empty());
    }

    @Override
    protected void giveUp(UUID id) {
        jobs.find(id)
                .ifPresent(
                        job -> runner.fail(job, Refusal.typeOf(BillRunRefusal.Interrupted.class)));
    }
}
