package guanjia.query.readmodel;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Events read and opened ahead of their use, a few chunks of them and never more. Their facts stay
 * closed, since few handlers ask for them.
 */
final class Prefetch implements AutoCloseable {

    static final int CHUNK = 10_000;

    private static final int CHUNKS_AHEAD = 2;

    private sealed interface Delivery {
        record Chunk(List<Projected> events) implements Delivery {}

        record End() implements Delivery {}

        record Failure(RuntimeException cause) implements Delivery {}
    }

    private final BlockingQueue<Delivery> deliveries = new ArrayBlockingQueue<>(CHUNKS_AHEAD);
    private final Predicate<Class<?>> wanted;
    private final long goal;
    private final Thread reader;

    Prefetch(
            Supplier<Stream<? extends TrackedEventMessage<?>>> source,
            long goal,
            Predicate<Class<?>> wanted) {
        this.goal = goal;
        this.wanted = wanted;
        reader = Thread.ofPlatform().daemon().name("rebuild-reader").start(() -> read(source));
    }

    /** The next events; an empty list after the last. */
    List<Projected> next() throws InterruptedException {
        return switch (deliveries.take()) {
            case Delivery.Chunk(var events) -> events;
            case Delivery.End() -> List.of();
            case Delivery.Failure(var cause) -> throw cause;
        };
    }

    private void read(Supplier<Stream<? extends TrackedEventMessage<?>>> source) {
        try {
            try (Stream<? extends TrackedEventMessage<?>> events = source.get()) {
                deliver(events.iterator());
                deliveries.put(new Delivery.End());
            } catch (RuntimeException e) {
                deliveries.put(new Delivery.Failure(e));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver(Iterator<? extends TrackedEventMessage<?>> events)
            throws InterruptedException {
        List<Projected> chunk = new ArrayList<>(CHUNK);
        while (events.hasNext()) {
            Projected event = Projected.of(events.next());
            if (event.position() > goal) {
                break;
            }
            open(event);
            chunk.add(event);
            if (chunk.size() == CHUNK) {
                deliveries.put(new Delivery.Chunk(chunk));
                chunk = new ArrayList<>(CHUNK);
            }
        }
        if (!chunk.isEmpty()) {
            deliveries.put(new Delivery.Chunk(chunk));
        }
    }

    /**
     * The message keeps what it opened; if it cannot, its handler fails on it again, and says so.
     */
    private void open(Projected event) {
        if (!wanted.test(event.message().getPayloadType())) {
            return;
        }
        try {
            event.message().getPayload();
        } catch (RuntimeException _) {
            return;
        }
    }

    @Override
    public void close() {
        reader.interrupt();
    }
}
