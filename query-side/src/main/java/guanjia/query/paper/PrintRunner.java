package guanjia.query.paper;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread that prints. Where several processes run, each takes jobs that no other works at. */
@Component
class PrintRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PrintRunner.class);
    private static final int PHASE = 1_200;
    private static final long PAUSE_MS = 500;
    private static final long STOP_TIMEOUT_MS = 10_000;

    private final PrintWorker worker;
    private volatile @Nullable Thread thread;

    PrintRunner(PrintWorker worker) {
        this.worker = worker;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().daemon().name("print").start(this::run);
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (!worked()) {
                    TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails for now is tried again once its claim has run out. */
    private boolean worked() {
        try {
            return worker.work();
        } catch (RuntimeException e) {
            LOG.warn("printing goes on later: {}", e.toString());
            return false;
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
