package guanjia.command.job;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks for jobs that want a worker, at start-up and ever after, and takes those that no other
 * process has. A failure of ours, or of the database, is tried again; the same job is given up
 * after a few times, and a person can let it go on.
 */
public abstract class JobPatrol implements SmartLifecycle {

    /** How often it failed in a row without anything done in between. */
    private record Failures(long done, int count) {}

    private static final Logger LOG = LoggerFactory.getLogger(JobPatrol.class);
    private static final int ATTEMPTS_MAX = 5;
    private static final long PATROL_MS = 1_000;
    private static final long STOP_MS = 30_000;

    private final String name;
    private final int space;
    private final DataSource database;
    private final Semaphore news = new Semaphore(0);
    private final Map<UUID, Failures> failures = new ConcurrentHashMap<>();
    private final Thread[] threads;
    private volatile boolean running;

    /**
     * @param name of the jobs, for threads and messages
     * @param workers how many jobs run at once in this process
     * @param space of the locks of these jobs, another for each kind
     */
    protected JobPatrol(String name, int workers, int space, DataSource database) {
        this.name = name;
        this.space = space;
        this.database = database;
        this.threads = new Thread[workers];
    }

    /** Those that want a worker, the oldest first. */
    protected abstract List<UUID> waiting();

    /**
     * Takes a job from where it is to its end.
     *
     * @param goesOn asked now and then; when it says no, the job stays for another process
     */
    protected abstract void run(UUID id, BooleanSupplier goesOn) throws Exception;

    /** How far a job is; empty when it wants no worker any more. */
    protected abstract OptionalLong done(UUID id);

    /** It failed several times at the same point for reasons of ours. */
    protected abstract void giveUp(UUID id);

    /** There is something to do, so it need not wait for the next patrol. */
    public final void wake() {
        news.release();
    }

    @Override
    public final void start() {
        running = true;
        for (int worker = 0; worker < threads.length; worker++) {
            threads[worker] =
                    Thread.ofPlatform().daemon().name(name + "-" + worker).start(this::patrol);
        }
    }

    @Override
    public final void stop() {
        running = false;
        news.release(threads.length);
        for (Thread thread : threads) {
            try {
                thread.join(STOP_MS);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    private void patrol() {
        while (running) {
            try {
                waiting().forEach(this::work);
            } catch (RuntimeException failure) {
                LOG.warn("{} wait for the database: {}", name, failure.toString());
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
        try (JobLock lock = JobLock.tryTake(database, space, id)) {
            if (lock == null || !running) {
                return;
            }
            run(id, () -> running);
            failures.remove(id);
        } catch (Exception failure) {
            LOG.error("{}: {} was cut off and is tried again", name, id, failure);
            done(id).ifPresent(done -> count(id, done));
        }
    }

    private void count(UUID id, long done) {
        Failures now =
                failures.merge(
                        id,
                        new Failures(done, 1),
                        (before, first) ->
                                before.done() == done
                                        ? new Failures(done, before.count() + 1)
                                        : first);
        if (now.count() >= ATTEMPTS_MAX) {
            giveUp(id);
            failures.remove(id);
        }
    }
}
