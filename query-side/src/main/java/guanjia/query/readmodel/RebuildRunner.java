package guanjia.query.readmodel;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread that runs rebuilds, and removes versions that nobody needs any more. */
@Component
class RebuildRunner implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(RebuildRunner.class);
    private static final int PHASE = 1_100;
    private static final long PAUSE_MS = 500;
    private static final long STOP_TIMEOUT_MS = 10_000;

    private final Rebuilds rebuilds;
    private final OldVersions oldVersions;
    private volatile @Nullable Thread thread;

    RebuildRunner(Rebuilds rebuilds, OldVersions oldVersions) {
        this.rebuilds = rebuilds;
        this.oldVersions = oldVersions;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("rebuild").start(this::run);
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    rebuilds.runDue();
                    oldVersions.drop();
                } catch (RuntimeException e) {
                    log.warn("Rebuilds are looked after later: {}", Trouble.describe(e));
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        running.interrupt();
        try {
            running.join(STOP_TIMEOUT_MS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
