package guanjia.history;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.jspecify.annotations.Nullable;

/** The aggregates that were used last, each with the number of its last event. */
final class KeptAggregates {

    /** An aggregate as Axon keeps it. */
    record Kept(AggregateCacheEntry<?> entry, long sequence) {}

    private final Map<String, Kept> kept;

    KeptAggregates(int atMost) {
        kept =
                Collections.synchronizedMap(
                        new LinkedHashMap<>(16, 0.75f, true) {
                            @Override
                            protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
                                return size() > atMost;
                            }
                        });
    }

    void keep(String aggregate, AggregateCacheEntry<?> entry) {
        // The entry holds on to the aggregate itself and gives it back without what others need.
        Long version = entry.recreateAggregate(null, null, null, null).version();
        if (version == null) {
            kept.remove(aggregate);
        } else {
            kept.put(aggregate, new Kept(entry, version));
        }
    }

    @Nullable Kept of(String aggregate) {
        return kept.get(aggregate);
    }

    /** The number of the last event that is known, -1 when the aggregate is not kept. */
    long sequence(String aggregate) {
        Kept known = kept.get(aggregate);
        return known == null ? -1 : known.sequence();
    }

    boolean forget(String aggregate) {
        return kept.remove(aggregate) != null;
    }

    void forgetAll() {
        kept.clear();
    }
}
