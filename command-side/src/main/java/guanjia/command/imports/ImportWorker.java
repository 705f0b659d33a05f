package guanjia.command.imports;

import guanjia.command.imports.ImportJob.State;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks for imports that want a worker, at start-up and ever after, and takes those that no other
 * process has. A failure of ours, or of the database, is tried again; the same import is given up
 * after a few times, and a person can let it go on.
 */
@Component
class ImportWorker implements SmartLifecycle {

    /** How often it failed in a row without a row done in between. */
    private record Failures(long rowsRead, int count) {}

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int THREADS = 2;
    private static final int ATTEMPTS_MAX = 5;
    private static final long PATROL_MS = 1_000;
    private static final long STOP_MS = 30_000;

    private final ImportJobs jobs;
    private final ImportRunner runner;
    private final DataSource database;
    private final Semaphore news = new Semaphore(0);
    private final Map<UUID, Failures> failures = new ConcurrentHashMap<>();
    private final Thread[] threads = new Thread[THREADS];
    private volatile boolean running;

    ImportWorker(ImportJobs jobs, ImportRunner runner, DataSource database) {
        this.jobs = jobs;
        this.runner = runner;
        this.database = database;
    }

    /** There is something to do, so it need not wait for the next patrol. */
    void wake() {
        news.release();
    }

    @Override
    public void start() {
        running = true;
        for (int thread = 0; thread < THREADS; thread++) {
            threads[thread] =
                    Thread.ofPlatform().daemon().name("imports-" + thread).start(this::patrol);
        }
    }

    @Override
    public void stop() {
        running = false;
        news.release(THREADS);
        for (Thread thread : threads) {
            try {
                thread.join(STOP_MS);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void patrol() {
        while (running) {
            try {
                for (UUID id : jobs.running()) {
                    work(id);
                }
            } catch (RuntimeException failure) {
                LOG.warn("imports wait for the database: {}", failure.toString());
            }
            await();
        }
    }

    private void await() {
        try {
            if (news.tryAcquire(PATROL_MS, TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private void work(UUID id) {
        try (ImportLock lock = ImportLock.tryTake(database, id)) {
            if (lock == null || !running) {
                return;
            }
            runner.run(id, () -> running);
            failures.remove(id);
        } catch (Exception failure) {
            LOG.error("import {} was cut off and is tried again", id, failure);
            jobs.find(id).filter(job -> job.state() == State.RUNNING).ifPresent(this::count);
        }
    }

    private void count(ImportJob job) {
        long read = job.counts().read();
        Failures now =
                failures.merge(
                        job.id(),
                        new Failures(read, 1),
                        (before, first) ->
                                before.rowsRead() == read
                                        ? new Failures(read, before.count() + 1)
                                        : first);
        if (now.count() >= ATTEMPTS_MAX) {
            runner.fail(job, Reason.of(new ImportRefusal.Interrupted()));
            failures.remove(job.id());
        }
    }
}
