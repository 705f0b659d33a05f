package guanjia.history;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/**
 * The history from one position on, for one reader thread. Far from the end it reads for itself; at
 * the end it takes what the {@link HistoryTail} has read for everybody.
 */
final class HistoryStream implements TrackingEventStream {

    private final HistoryReader reader;
    private final HistoryTail tail;
    private final Semaphore news = new Semaphore(0);
    private volatile @Nullable Runnable listener;
    private Iterator<? extends TrackedEventMessage<?>> events = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> next;
    private long position;

    HistoryStream(HistoryReader reader, HistoryTail tail, long position) {
        this.reader = reader;
        this.tail = tail;
        this.position = position;
        tail.add(this);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(look());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long until = System.nanoTime() + unit.toNanos(timeout);
        while (look() == null) {
            long left = until - System.nanoTime();
            if (left <= 0 || !news.tryAcquire(left, TimeUnit.NANOSECONDS)) {
                return look() != null;
            }
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> found = look();
        while (found == null) {
            news.acquire();
            found = look();
        }
        next = null;
        return found;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        listener = callback;
        return true;
    }

    @Override
    public void close() {
        listener = null;
        tail.remove(this);
    }

    void newsArrived() {
        news.drainPermits();
        news.release();
        Runnable waiting = listener;
        if (waiting != null) {
            waiting.run();
        }
    }

    private @Nullable TrackedEventMessage<?> look() {
        if (next == null) {
            if (!events.hasNext()) {
                fetch();
            }
            if (events.hasNext()) {
                next = events.next();
            }
        }
        return next;
    }

    private void fetch() {
        long from;
        EventBatch batch;
        do {
            from = position;
            batch = batchBehind(from);
            events = eventsOf(batch, from);
            position = Math.max(from, batch.upTo());
        } while (!events.hasNext() && position > from);
    }

    private EventBatch batchBehind(long from) {
        EventBatch known = tail.behind(from);
        return known == null ? reader.behind(from) : known;
    }

    private static Iterator<? extends TrackedEventMessage<?>> eventsOf(
            EventBatch batch, long from) {
        return batch.events().stream()
                .filter(event -> HistoryReader.position(event) > from)
                .iterator();
    }
}
