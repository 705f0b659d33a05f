package guanjia.query.readmodel;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells browsers that read models have changed: an event named after the read model, at most a few
 * times a second. A page then asks for the part of it that shows that read model.
 */
@Component
class LiveStream implements SmartLifecycle {

    /** Stops before the web server, which would wait for open streams. */
    private static final int PHASE = Integer.MAX_VALUE;

    private static final int CLIENTS_MAX = 500;
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LIFETIME = Duration.ofMinutes(30);
    private static final long PAUSE_MS = 300;

    private final Positions positions;
    private final Semaphore places = new Semaphore(CLIENTS_MAX);
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch closing = new CountDownLatch(1);

    LiveStream(Positions positions) {
        this.positions = positions;
    }

    /**
     * Opens a stream of changes of these read models.
     *
     * @throws TooManyClients when there is no place for another one
     */
    SseEmitter open(Collection<String> readModels) {
        if (isClosing() || !places.tryAcquire()) {
            throw new TooManyClients();
        }
        SseEmitter emitter = new SseEmitter(LIFETIME.toMillis());
        open.add(emitter);
        emitter.onCompletion(() -> open.remove(emitter));
        emitter.onTimeout(emitter::complete);
        Map<String, Long> seen = new TreeMap<>();
        readModels.forEach(name -> seen.put(name, 0L));
        seen.putAll(positions.changed(seen, Duration.ZERO));
        Thread.ofVirtual().name("live").start(() -> serve(emitter, seen));
        return emitter;
    }

    private void serve(SseEmitter emitter, Map<String, Long> first) {
        Map<String, Long> seen = first;
        try {
            emitter.send(SseEmitter.event().comment("open").reconnectTime(1_000));
            while (!isClosing() && open.contains(emitter)) {
                Map<String, Long> now = positions.changed(seen, HEARTBEAT);
                send(emitter, seen, now);
                seen = now;
                if (closing.await(PAUSE_MS, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException _) {
            // The browser has gone, which is how such streams usually end.
            emitter.complete();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(emitter);
            places.release();
        }
    }

    private static void send(SseEmitter emitter, Map<String, Long> seen, Map<String, Long> now)
            throws IOException {
        if (now.equals(seen)) {
            emitter.send(SseEmitter.event().comment("still here"));
        }
        for (var changed : now.entrySet()) {
            if (!changed.getValue().equals(seen.get(changed.getKey()))) {
                emitter.send(SseEmitter.event().name(changed.getKey()).data(changed.getValue()));
            }
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    @Override
    public void start() {
        closing = new CountDownLatch(1);
    }

    @Override
    public void stop() {
        closing.countDown();
        open.forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return !isClosing();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** As many browsers listen as this process can serve. */
    static final class TooManyClients extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
