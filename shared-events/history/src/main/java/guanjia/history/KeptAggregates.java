package guanjia.history;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates that were used last, each with the number of its last event. What they remember
 * grows with their events, so there is a limit to those, too.
 */
final class KeptAggregates {

    /** Hardly an aggregate remembers more events than these one by one. */
    private static final long WEIGHT_MAX = 1_000;

    /** An aggregate as Axon keeps it. */
    record Kept(AggregateCacheEntry<?> entry, long sequence) {

        /**
         * Whether it is as it was kept. A command that was refused behind others of the same unit
         * of work may have changed it: nobody takes that back, so it is not to be used again.
         */
        boolean isUntouched() {
            return Long.valueOf(sequence).equals(version(entry));
        }

        private long weight() {
            return Math.min(sequence + 1, WEIGHT_MAX);
        }
    }

    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final int atMost;
    private final long eventsAtMost;
    private long events;

    /**
     * @param atMost aggregates
     * @param eventsAtMost of all of them together, of long ones only a part
     */
    KeptAggregates(int atMost, long eventsAtMost) {
        this.atMost = atMost;
        this.eventsAtMost = eventsAtMost;
    }

    synchronized void keep(String aggregate, AggregateCacheEntry<?> entry) {
        forget(aggregate);
        Long version = version(entry);
        if (version != null) {
            Kept newest = new Kept(entry, version);
            kept.put(aggregate, newest);
            events += newest.weight();
            makeRoom();
        }
    }

    synchronized @Nullable Kept of(String aggregate) {
        Kept known = kept.get(aggregate);
        if (known == null || known.isUntouched()) {
            return known;
        }
        forget(aggregate);
        return null;
    }

    /** The number of the last event that is known, -1 when the aggregate is not kept. */
    long sequence(String aggregate) {
        Kept known = of(aggregate);
        return known == null ? -1 : known.sequence();
    }

    synchronized boolean forget(String aggregate) {
        Kept gone = kept.remove(aggregate);
        if (gone != null) {
            events -= gone.weight();
        }
        return gone != null;
    }

    synchronized void forgetAll() {
        kept.clear();
        events = 0;
    }

    private void makeRoom() {
        Iterator<Kept> eldestFirst = kept.values().iterator();
        while (kept.size() > atMost || (events > eventsAtMost && kept.size() > 1)) {
            events -= eldestFirst.next().weight();
            eldestFirst.remove();
        }
    }

    /** The entry holds on to the aggregate itself and gives it back without what others need. */
    private static @Nullable Long version(AggregateCacheEntry<?> entry) {
        return entry.recreateAggregate(null, null, null, null).version();
    }
}
