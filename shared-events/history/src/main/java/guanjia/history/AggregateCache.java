package guanjia.history;

import java.util.Optional;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.jspecify.annotations.Nullable;

/**
 * Gives an aggregate from memory after making sure that the store holds no event behind the last
 * one it has seen: other processes change the same aggregates. An aggregate that names it,
 * {@code @Aggregate(cache = "aggregateCache")}, costs one look at an index instead of its events.
 */
final class AggregateCache implements Cache {

    private final KeptAggregates kept;
    private final StreamPrefetch prefetch;
    private final HistoryReader reader;

    AggregateCache(KeptAggregates kept, StreamPrefetch prefetch, HistoryReader reader) {
        this.kept = kept;
        this.prefetch = prefetch;
        this.reader = reader;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as overridden
    public <K, V> @Nullable V get(K key) {
        String aggregate = key.toString();
        KeptAggregates.Kept known = kept.of(aggregate);
        if (known == null) {
            return null;
        }
        if (lastSequence(aggregate).equals(Optional.of(known.sequence()))) {
            return (V) known.entry();
        }
        kept.forget(aggregate);
        prefetch.forget(aggregate);
        return null;
    }

    private Optional<Long> lastSequence(String aggregate) {
        Long prefetched = prefetch.lastSequence(aggregate);
        return prefetched == null ? reader.lastSequence(aggregate) : Optional.of(prefetched);
    }

    @Override
    public void put(Object key, Object value) {
        kept.keep(key.toString(), (AggregateCacheEntry<?>) value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        boolean absent = !containsKey(key);
        if (absent) {
            put(key, value);
        }
        return absent;
    }

    @Override
    public boolean remove(Object key) {
        return kept.forget(key.toString());
    }

    @Override
    public void removeAll() {
        kept.forgetAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return kept.of(key.toString()) != null;
    }

    /** Nobody listens: what is kept may go at any time. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> false;
    }
}
