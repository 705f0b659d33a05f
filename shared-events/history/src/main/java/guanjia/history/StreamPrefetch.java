package guanjia.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongFunction;
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

    /**
     * What was loaded of one aggregate.
     *
     * @param known the number of the last event that is known, which was loaded again to see that
     *     it is there, and those behind it; -1 when all were loaded
     */
    private record Stream(long known, List<EventRow> rows) {}

    private static final ThreadLocal<@Nullable Map<String, Stream>> STREAMS = new ThreadLocal<>();
    private final @Nullable Connections connections;
    private final KeptAggregates kept;

    StreamPrefetch(@Nullable Connections connections, KeptAggregates kept) {
        this.connections = connections;
        this.kept = kept;
    }

    /** For an event store that cannot be asked for many streams at once. */
    static StreamPrefetch none() {
        return new StreamPrefetch(null, new KeptAggregates(0, 0));
    }

    /** Loads these streams, in the current transaction if there is one. */
    public Loaded load(Collection<UUID> aggregates) {
        return load(aggregates, kept::sequence);
    }

    /** Loads these streams for somebody who only reads, and has no use for kept aggregates. */
    public Loaded loadToRead(Collection<UUID> aggregates) {
        return load(aggregates, _ -> -1);
    }

    private Loaded load(Collection<UUID> aggregates, ToLongFunction<String> known) {
        if (connections == null) {
            return () -> {};
        }
        Map<String, Stream> found = LinkedHashMap.newLinkedHashMap(aggregates.size());
        Map<String, Stream> before = STREAMS.get();
        for (UUID aggregate : aggregates) {
            String id = aggregate.toString();
            if (before == null || !before.containsKey(id)) {
                found.put(id, new Stream(known.applyAsLong(id), new ArrayList<>()));
            }
        }
        if (!found.isEmpty()) {
            fill(connections, found);
        }
        if (before != null) {
            found.putAll(before);
        }
        STREAMS.set(found);
        return STREAMS::remove;
    }

    private static void fill(Connections connections, Map<String, Stream> found) {
        connections
                .readInCurrentTransaction(
                        EventSql.OF_AGGREGATES_FROM_SNAPSHOTS,
                        EventRows::read,
                        found.keySet().stream().map(UUID::fromString).toArray(UUID[]::new),
                        found.values().stream()
                                .map(stream -> Math.max(stream.known() - 1, -1))
                                .toArray(Long[]::new))
                .forEach(row -> row(found, row));
    }

    private static void row(Map<String, Stream> found, EventRow row) {
        Stream stream = found.get(row.aggregateId());
        if (stream != null) {
            stream.rows().add(row);
        }
    }

    /** From its snapshot on, when it has one; null when the stream was not prefetched. */
    @Nullable List<EventRow> stream(String aggregate) {
        Stream loaded = loaded(aggregate);
        return loaded == null || loaded.known() >= 0 ? null : loaded.rows();
    }

    /** The number of the last event, -1 without one; null when it was not prefetched. */
    @Nullable Long lastSequence(String aggregate) {
        Stream loaded = loaded(aggregate);
        if (loaded == null) {
            return null;
        }
        return loaded.rows().isEmpty() ? -1L : loaded.rows().getLast().sequence();
    }

    private static @Nullable Stream loaded(String aggregate) {
        Map<String, Stream> loaded = STREAMS.get();
        return loaded == null ? null : loaded.get(aggregate);
    }

    /** What was appended makes the loaded stream stale. */
    void forget(String aggregate) {
        Map<String, Stream> loaded = STREAMS.get();
        if (loaded != null) {
            loaded.remove(aggregate);
        }
    }
}
