package guanjia.command.accrual;

import guanjia.command.job.JobPatrol;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Takes runs that want a worker, one at a time over all processes. */
@Component
class AccrualWorker extends JobPatrol {

    private static final int WORKERS = 1;
    private static final int LOCKS = 0x6C6665;

    private final Clock clock = Clock.systemUTC();
    private final AccrualJobs jobs;
    private final AccrualRunner runner;
    private final AccrualClock daily;

    AccrualWorker(AccrualJobs jobs, AccrualRunner runner, AccrualClock daily, DataSource database) {
        super("late fees", WORKERS, LOCKS, database);
        this.jobs = jobs;
        this.runner = runner;
        this.daily = daily;
    }

    @Override
    protected List<UUID> waiting() {
        daily.look();
        return jobs.waiting();
    }

    @Override
    protected void run(UUID id, BooleanSupplier goesOn) {
        runner.run(id, goesOn);
    }

    @Override
    protected OptionalLong done(UUID id) {
        return jobs.find(id)
                .map(job -> OptionalLong.of(job.accounts()))
                .orElse(OptionalLong.empty());
    }

    @Override
    protected void giveUp(UUID id) {
        jobs.ended(id, "FAILED", clock.instant());
    }
}
