package guanjia.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/** Reads events: one aggregate's, or everybody's in order as far as the fence lets it. */
final class HistoryReader {

    /** Events read at once; a shorter answer about an aggregate is its end. */
    static final int BATCH = 500;

    private final Connections connections;
    private final StreamPrefetch prefetch;
    private final EventMessages messages;
    private final Snapshots snapshots;

    HistoryReader(
            Connections connections,
            StreamPrefetch prefetch,
            EventMessages messages,
            Snapshots snapshots) {
        this.connections = connections;
        this.prefetch = prefetch;
        this.messages = messages;
        this.snapshots = snapshots;
    }

    /** The position of the last event behind which nothing will appear any more. */
    long lastDecided() {
        return connections.lastDecided();
    }

    /** The last position before everything that was recorded from this moment on. */
    long positionBefore(Instant moment) {
        long head = lastDecided();
        Optional<Long> before =
                connections.readAlone(
                        EventSql.POSITION_BEFORE,
                        Connections::numberIfAny,
                        moment.atOffset(ZoneOffset.UTC));
        return Math.min(before.orElse(head), head);
    }

    Optional<Long> lastSequence(String aggregate) {
        return connections.readInCurrentTransaction(
                EventSql.LAST_SEQUENCE, Connections::numberIfAny, UUID.fromString(aggregate));
    }

    /** The next events behind a position, and how far one can go on from there. */
    EventBatch behind(long position) {
        List<EventRow> rows = rowsBehind(position, BATCH);
        long upTo = rows.isEmpty() ? position : rows.getLast().position();
        return new EventBatch(position, upTo, messages.of(rows));
    }

    List<EventRow> rowsBehind(long position, int limit) {
        return connections.alone(connection -> {
            long head = Connections.safeHead(connection);
            return position >= head
                    ? List.of()
                    : Connections.read(
                            connection, EventSql.BEHIND, EventRows::read, position, head, limit);
        });
    }

    /** The events of an aggregate from a sequence number on. */
    List<EventRow> rowsOf(String aggregate, long firstSequence, int limit) {
        List<EventRow> prefetched = prefetch.stream(aggregate);
        return prefetched != null && !startsWithSnapshot(prefetched)
                ? prefetched.stream().filter(row -> row.sequence() >= firstSequence).toList()
                : connections.readInCurrentTransaction(
                        EventSql.OF_AGGREGATE,
                        EventRows::read,
                        UUID.fromString(aggregate),
                        firstSequence,
                        limit);
    }

    /** An aggregate as fast as it can be had: prefetched, or from its snapshot, by one query. */
    DomainEventStream load(String aggregate) {
        List<EventRow> rows = prefetch.stream(aggregate);
        if (rows == null) {
            rows = rowsFromSnapshot(aggregate);
        }
        if (startsWithSnapshot(rows)) {
            if (!snapshots.read(rows.getFirst())) {
                return withTheRest(aggregate, rowsOf(aggregate, 0, BATCH), List.of());
            }
            return withTheRest(
                    aggregate,
                    rows.subList(1, rows.size()),
                    List.of(snapshots.message(rows.getFirst())));
        }
        return withTheRest(aggregate, rows, List.of());
    }

    private static boolean startsWithSnapshot(List<EventRow> rows) {
        return !rows.isEmpty() && rows.getFirst().isSnapshot();
    }

    private List<EventRow> rowsFromSnapshot(String aggregate) {
        UUID id = UUID.fromString(aggregate);
        return connections.readInCurrentTransaction(
                EventSql.OF_AGGREGATE_FROM_SNAPSHOT, EventRows::read, id, id, BATCH);
    }

    private DomainEventStream withTheRest(
            String aggregate, List<EventRow> first, List<DomainEventMessage<?>> snapshot) {
        List<DomainEventMessage<?>> all = new ArrayList<>(snapshot);
        List<EventRow> rows = first;
        addTo(all, rows);
        while (rows.size() == BATCH) {
            rows = rowsOf(aggregate, rows.getLast().sequence() + 1, BATCH);
            addTo(all, rows);
        }
        return DomainEventStream.of(all);
    }

    private void addTo(List<DomainEventMessage<?>> all, List<EventRow> rows) {
        messages.of(rows).forEach(message -> all.add((DomainEventMessage<?>) message));
    }

    static long position(TrackedEventMessage<?> event) {
        return position(event.trackingToken());
    }

    static long position(@Nullable TrackingToken token) {
        return switch (token) {
            case null -> 0;
            case GlobalSequenceTrackingToken at -> at.getGlobalIndex();
            default -> throw new IllegalArgumentException("no token of this store: " + token);
        };
    }
}
