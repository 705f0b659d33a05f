package guanjia.history.standin;

import io.axoniq.axonserver.grpc.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The events and snapshots, in the order in which they came. */
final class StoredHistory {

    /** An event whose sequence does not follow the last one of its aggregate. */
    static final class InvalidSequence extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final List<Event> events = new ArrayList<>();
    private final List<Event> snapshots = new ArrayList<>();
    private final Map<String, List<Event>> streams = new HashMap<>();
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();

    /** Takes all of these events or none. */
    void append(List<Event> more) throws InvalidSequence {
        synchronized (this) {
            Map<String, Long> next = new HashMap<>();
            for (Event event : more) {
                String id = event.getAggregateIdentifier();
                long expected = next.getOrDefault(id, lastSequence(id) + 1);
                if (event.getAggregateSequenceNumber() != expected) {
                    throw new InvalidSequence();
                }
                next.put(id, expected + 1);
            }
            events.addAll(more);
            more.forEach(event ->
                    streams.computeIfAbsent(event.getAggregateIdentifier(), _ -> new ArrayList<>())
                            .add(event));
        }
        listeners.forEach(Runnable::run);
    }

    synchronized void appendSnapshot(Event snapshot) {
        snapshots.add(snapshot);
    }

    synchronized List<Event> ofAggregate(String id, long from, long to) {
        return streams.getOrDefault(id, List.of()).stream()
                .filter(event -> event.getAggregateSequenceNumber() >= from)
                .filter(event -> to == 0 || event.getAggregateSequenceNumber() <= to)
                .toList();
    }

    /** Newest first. */
    synchronized List<Event> snapshotsOf(String id, long from, long to, int limit) {
        return snapshots.reversed().stream()
                .filter(event -> event.getAggregateIdentifier().equals(id))
                .filter(event -> event.getAggregateSequenceNumber() >= from)
                .filter(event -> event.getAggregateSequenceNumber() <= to)
                .limit(limit)
                .toList();
    }

    synchronized long lastSequence(String id) {
        return streams.getOrDefault(id, List.of()).size() - 1L;
    }

    synchronized int size() {
        return events.size();
    }

    synchronized Event at(int token) {
        return events.get(token);
    }

    synchronized long tokenAt(long millis) {
        for (int token = 0; token < events.size(); token++) {
            if (events.get(token).getTimestamp() >= millis) {
                return token;
            }
        }
        return events.isEmpty() ? -1 : events.size();
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
