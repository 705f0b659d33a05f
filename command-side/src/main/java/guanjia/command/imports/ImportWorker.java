package guanjia.command.imports;

import guanjia.command.imports.ImportJob.State;
import guanjia.command.job.JobPatrol;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Takes imports that want a worker to their end, two at a time. */
@Component
class ImportWorker extends JobPatrol {

    private static final int WORKERS = 2;
    private static final int LOCKS = 0x696D70;

    private final ImportJobs jobs;
    private final ImportRunner runner;

    ImportWorker(ImportJobs jobs, ImportRunner runner, DataSource database) {
        super("imports", WORKERS, LOCKS, database);
        this.jobs = jobs;
        this.runner = runner;
    }

    @Override
    protected List<UUID> waiting() {
        return jobs.running();
    }

    @Override
    protected void run(UUID id, BooleanSupplier goesOn) throws IOException {
        runner.run(id, goesOn);
    }

    @Override
    protected OptionalLong done(UUID id) {
        return running(id)
                .map(job -> OptionalLong.of(job.counts().read()))
                .orElse(OptionalLong.empty());
    }

    @Override
    protected void giveUp(UUID id) {
        running(id).ifPresent(job -> runner.fail(job, Reason.of(new ImportRefusal.Interrupted())));
    }

    private Optional<ImportJob> running(UUID id) {
        return jobs.find(id).filter(job -> job.state() == State.RUNNING);
    }
}
