package guanjia.history;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the end of the history once for all streams of this process, and wakes them. It looks as
 * soon as this process has appended something, and otherwise every {@link #PAUSE}, for other
 * processes append too. While nobody listens it rests.
 */
final class HistoryTail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HistoryTail.class);

    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Many appends within this time lead to one look. */
    private static final Duration BREATH = Duration.ofMillis(4);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final int EVENTS_KEPT = 5_000;

    private final HistoryReader reader;
    private final ConcurrentLinkedDeque<EventBatch> batches = new ConcurrentLinkedDeque<>();
    private final Set<HistoryStream> streams = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);
    private final Thread thread;
    private int eventsKept;
    private volatile boolean closed;

    HistoryTail(HistoryReader reader) {
        this.reader = reader;
        this.thread = Thread.ofPlatform().name("history-tail").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    void add(HistoryStream stream) {
        streams.add(stream);
        wake();
    }

    void remove(HistoryStream stream) {
        streams.remove(stream);
    }

    /** Somebody in this process has appended; without a reader that is no news to anybody. */
    void wake() {
        if (news.availablePermits() == 0 && !streams.isEmpty()) {
            news.release();
        }
    }

    /** What is known behind a position: null when it lies before all that is kept here. */
    @Nullable EventBatch behind(long position) {
        EventBatch newest = null;
        for (EventBatch batch : batches) {
            if (batch.behind() <= position && position < batch.upTo()) {
                return batch;
            }
            newest = batch;
        }
        return newest != null && position >= newest.upTo()
                ? new EventBatch(position, position, List.of())
                : null;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void run() {
        try {
            while (!closed) {
                try {
                    look();
                } catch (RuntimeException e) {
                    LOG.warn("the end of the history cannot be read now: {}", e.getMessage());
                    forget();
                    TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE.toMillis());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        boolean awaited = news.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        if (streams.isEmpty()) {
            forget();
            news.acquire();
        } else if (awaited) {
            TimeUnit.MILLISECONDS.sleep(BREATH.toMillis());
        }
        news.drainPermits();
        fetch();
    }

    private void fetch() {
        EventBatch last = batches.peekLast();
        if (last == null) {
            long head = reader.lastDecided();
            batches.add(new EventBatch(head, head, List.of()));
            // A stream that read for itself a moment ago may have stopped short of this head.
            streams.forEach(HistoryStream::newsArrived);
            return;
        }
        EventBatch next = reader.behind(last.upTo());
        if (next.upTo() > last.upTo()) {
            batches.add(next);
            eventsKept += next.events().size();
            while (eventsKept > EVENTS_KEPT && batches.size() > 1) {
                eventsKept -= batches.remove().events().size();
            }
            streams.forEach(HistoryStream::newsArrived);
            if (next.events().size() == HistoryReader.BATCH) {
                wake();
            }
        }
    }

    private void forget() {
        batches.clear();
        eventsKept = 0;
    }
}
