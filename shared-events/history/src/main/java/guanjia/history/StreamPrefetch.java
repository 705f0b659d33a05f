package guanjia.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loads the streams of many aggregates with one query, for work that is known beforehand such as
 * the next rows of an import. Until it is closed the event store serves these aggregates from it,
 * on this thread only; streams without events too, so that a new aggregate costs no query.
 */
public final class StreamPrefetch {

    /** Ends the prefetch of this thread. */
    public interface Loaded extends AutoCloseable {
        @Override
        void close();
    }

    private static final ThreadLocal<@Nullable Map<String, List<EventRow>>> STREAMS =
            new ThreadLocal<>();
    private final Function<Collection<UUID>, List<EventRow>> reading;

    StreamPrefetch(Connections connections) {
        this(aggregates ->
                connections.readInCurrentTransaction(
                        EventSql.OF_AGGREGATES,
                        EventRows::read,
                        (Object) aggregates.toArray(UUID[]::new)));
    }

    private StreamPrefetch(Function<Collection<UUID>, List<EventRow>> reading) {
        this.reading = reading;
    }

    /** For an event store that cannot be asked for many streams at once. */
    static StreamPrefetch none() {
        return new StreamPrefetch(_ -> List.of());
    }

    /** Loads these streams, in the current transaction if there is one. */
    public Loaded load(Collection<UUID> aggregates) {
        Map<String, List<EventRow>> found = HashMap.newHashMap(aggregates.size());
        aggregates.forEach(aggregate -> found.put(aggregate.toString(), new ArrayList<>()));
        reading.apply(aggregates).forEach(event -> stream(found, event).add(event));
        STREAMS.set(found);
        return STREAMS::remove;
    }

    /** Null when the stream was not prefetched. */
    @Nullable List<EventRow> stream(String aggregate) {
        Map<String, List<EventRow>> loaded = STREAMS.get();
        return loaded == null ? null : loaded.get(aggregate);
    }

    /** What was appended makes the loaded stream stale. */
    void forget(String aggregate) {
        Map<String, List<EventRow>> loaded = STREAMS.get();
        if (loaded != null) {
            loaded.remove(aggregate);
        }
    }

    private static List<EventRow> stream(Map<String, List<EventRow>> found, EventRow event) {
        return found.computeIfAbsent(event.aggregateId(), _ -> new ArrayList<>());
    }
}
