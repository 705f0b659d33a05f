package guanjia.query.readmodel;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the read models of this process going: starts those whose live version belongs to its code,
 * orders a rebuild where its code is newer, shares segments out among processes and takes over from
 * those that are gone.
 */
@Component
class Keeper implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Keeper.class);

    /** Before the web server starts, and after it has stopped. */
    private static final int PHASE = 1_000;

    private static final long TICK_MS = 1_000;
    private static final int SILENT_S = 8;
    private static final int FORGET_S = 20;
    private static final long STOP_TIMEOUT_S = 20;

    private final Machinery machinery;
    private final Registry registry;
    private final Tokens tokens;
    private final VersionChange versionChange;
    private final List<Projector> projectors;
    private final Positions positions;
    private CountDownLatch stopped = new CountDownLatch(0);
    private boolean running;
    private @Nullable Thread thread;

    Keeper(
            Machinery machinery,
            Registry registry,
            Tokens tokens,
            VersionChange versionChange,
            Positions positions,
            List<ReadModel> readModels) {
        this.machinery = machinery;
        this.registry = registry;
        this.tokens = tokens;
        this.versionChange = versionChange;
        this.positions = positions;
        projectors =
                readModels.stream().map(readModel -> new Projector(readModel, machinery)).toList();
    }

    @Override
    public synchronized void start() {
        projectors.forEach(projector -> registry.register(projector.readModel()));
        tick();
        running = true;
        stopped = new CountDownLatch(1);
        thread = Thread.ofPlatform().daemon().name("read-model-keeper").start(this::keep);
    }

    private void keep() {
        try {
            while (!stopped.await(TICK_MS, TimeUnit.MILLISECONDS)) {
                try {
                    tick();
                } catch (RuntimeException e) {
                    log.warn("Read models are looked after later: {}", Trouble.describe(e));
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick() {
        tokens.beat(machinery.node(), FORGET_S);
        int released = tokens.releaseAbandoned(SILENT_S);
        if (released > 0) {
            log.info("Took over {} segments from processes that are gone", released);
        }
        for (Projector projector : projectors) {
            ReadModel readModel = projector.readModel();
            Registry.Entry live = registry.get(readModel.name());
            projector.run(live.codeVersion() == readModel.version());
            if (live.codeVersion() < readModel.version()) {
                versionChange.order(readModel);
            }
        }
        shareOut();
        positions.refresh();
    }

    private void shareOut() {
        List<Tokens.Segment> held = tokens.heldBy(machinery.node());
        if (held.size() > tokens.fairShare()) {
            Tokens.Segment spare = held.getFirst();
            projectors.stream()
                    .filter(projector -> projector.readModel().name().equals(spare.readModel()))
                    .forEach(projector -> projector.handOver(spare.number()));
        }
    }

    /** Whether a projection of this process cannot get on. */
    List<String> stuck() {
        return projectors.stream()
                .filter(Projector::isStuck)
                .map(projector -> projector.readModel().name())
                .toList();
    }

    @Override
    public synchronized void stop() {
        running = false;
        endKeeping();
        CompletableFuture.allOf(
                        projectors.stream().map(Projector::stop).toArray(CompletableFuture[]::new))
                .orTimeout(STOP_TIMEOUT_S, TimeUnit.SECONDS)
                .exceptionally(late -> {
                    log.warn("A projection did not stop in time", late);
                    return null;
                })
                .join();
        tokens.leave(machinery.node());
        machinery.close();
    }

    /** A round still under way would start again what is being stopped. */
    private void endKeeping() {
        stopped.countDown();
        if (thread != null) {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(STOP_TIMEOUT_S));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
