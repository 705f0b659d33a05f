package guanjia.history;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/** One pass over the events up to a position that is there already. */
final class AxonServerPass implements Iterator<TrackedEventMessage<?>> {

    private static final int PATIENCE_S = 10;

    private final TrackingEventStream events;
    private final long upTo;
    private long position;

    private AxonServerPass(TrackingEventStream events, long behind, long upTo) {
        this.events = events;
        this.position = behind;
        this.upTo = upTo;
    }

    /** The events behind one position up to another; the stream is to be closed. */
    static Stream<TrackedEventMessage<?>> over(TrackingEventStream events, long behind, long upTo) {
        var pass = new AxonServerPass(events, behind, upTo);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(pass, Spliterator.ORDERED), false)
                .onClose(events::close);
    }

    @Override
    public boolean hasNext() {
        return position < upTo;
    }

    @Override
    public TrackedEventMessage<?> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            if (!events.hasNextAvailable(PATIENCE_S, TimeUnit.SECONDS)) {
                throw new HistoryAway(
                        "no event behind position " + position, new TimeoutException());
            }
            TrackedEventMessage<?> next = events.nextAvailable();
            position = HistoryReader.position(next);
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HistoryAway("interrupted behind position " + position, e);
        }
    }
}
