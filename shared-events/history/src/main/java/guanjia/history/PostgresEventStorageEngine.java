package guanjia.history;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * The event store on PostgreSQL.
 *
 * <p>Why not one of Axon's own engines: they give each event the next value of a sequence, and
 * transactions commit in another order than they draw. A reader that has seen 8 and 10 does not
 * know whether 9 was rolled back or is still under way. Axon's engines keep a list of such gaps and
 * drop a gap that is old or far behind; a 9 that commits after that is never read by any
 * projection. Here a reader never gets to see 10 before 9 is decided: appending transactions raise
 * a fence (migration V101), and readers stop at the lowest fence. A token is then a plain number,
 * without gaps.
 *
 * <p>What also differs: one statement for any number of events, payloads as plain bytes, positions
 * known to the sender, and no query for what is known already.
 */
final class PostgresEventStorageEngine extends JdbcEventStorageEngine {

    /** Events read at once; a shorter answer about an aggregate is its end. */
    static final int BATCH = 500;

    private final Connections connections;
    private final EventAppender appender;
    private final StreamPrefetch prefetch;
    private final EventMessages messages;

    /** A head that was safe once is safe for ever, so it is asked for again only at its end. */
    private volatile long knownSafeHead;

    PostgresEventStorageEngine(Builder builder, Connections connections, StreamPrefetch prefetch) {
        super(builder);
        this.connections = connections;
        this.appender = new EventAppender(getEventSerializer());
        this.prefetch = prefetch;
        this.messages = new EventMessages(getEventSerializer(), upcasterChain);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<DomainEventMessage<?>> ofAggregates = Duplicates.ofAggregates(events);
        try {
            long last = connections.inCurrentTransaction(c -> appender.append(c, ofAggregates));
            ofAggregates.forEach(event -> prefetch.forget(event.getAggregateIdentifier()));
            AppendedPosition.appended(last);
        } catch (SQLException e) {
            handlePersistenceException(e, Duplicates.culprit(e, ofAggregates));
        }
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregate, long firstSequence, int batchSize) {
        List<EventRow> prefetched = prefetch.stream(aggregate);
        if (prefetched != null) {
            return prefetched.stream().filter(event -> event.sequence() >= firstSequence).toList();
        }
        return connections.readInCurrentTransaction(
                EventSql.OF_AGGREGATE,
                EventRows::read,
                UUID.fromString(aggregate),
                firstSequence,
                batchSize);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
            @Nullable TrackingToken token, int batchSize) {
        long behind = position(token);
        return rowsBehind(behind, headFor(behind, batchSize), batchSize);
    }

    /** The next events behind a position, and how far one can go on from there. */
    EventBatch readBehind(long position) {
        long head = headFor(position, BATCH);
        List<EventRow> rows = rowsBehind(position, head, BATCH);
        long upTo = rows.size() < BATCH ? head : rows.getLast().position();
        return new EventBatch(position, Math.max(position, upTo), messages.of(rows));
    }

    private long headFor(long position, int limit) {
        if (position + limit > knownSafeHead) {
            knownSafeHead = Math.max(knownSafeHead, safeHead());
        }
        return knownSafeHead;
    }

    private List<EventRow> rowsBehind(long position, long head, int limit) {
        return position >= head
                ? List.of()
                : connections.readAlone(EventSql.BEHIND, EventRows::read, position, head, limit);
    }

    /** Up to this position everything is decided: it is visible, or it will never exist. */
    long safeHead() {
        return connections.readAlone(EventSql.SAFE_HEAD, Connections::number);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        return connections.readInCurrentTransaction(
                EventSql.LAST_SEQUENCE, Connections::numberIfAny, UUID.fromString(aggregate));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(safeHead());
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        long head = safeHead();
        long before =
                connections
                        .readAlone(
                                EventSql.POSITION_BEFORE,
                                Connections::numberIfAny,
                                dateTime.atOffset(ZoneOffset.UTC))
                        .orElse(head);
        return new GlobalSequenceTrackingToken(Math.min(before, head));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
        if (prefetch.stream(aggregate) != null) {
            return Stream.empty();
        }
        return connections
                .readInCurrentTransaction(
                        EventSql.SNAPSHOT,
                        rows -> Snapshots.read(rows, aggregate),
                        UUID.fromString(aggregate))
                .stream();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        try {
            connections.inCurrentTransaction(c -> Snapshots.store(c, snapshot, serializer));
        } catch (SQLException e) {
            handlePersistenceException(e, snapshot);
        }
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
