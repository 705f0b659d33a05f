package guanjia.history;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
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

    private final Connections connections;
    private final EventAppender appender;
    private final StreamPrefetch prefetch;
    private final Snapshots snapshots;
    private final HistoryReader reader;

    PostgresEventStorageEngine(
            Builder builder,
            Connections connections,
            StreamPrefetch prefetch,
            Snapshots snapshots,
            HistoryReader reader) {
        super(
                builder.batchSize(HistoryReader.BATCH)
                        .finalAggregateBatchPredicate(b -> b.size() < HistoryReader.BATCH)
                        .persistenceExceptionResolver(Duplicates::isDuplicate));
        this.connections = connections;
        this.appender = new EventAppender(getEventSerializer());
        this.prefetch = prefetch;
        this.snapshots = snapshots;
        this.reader = reader;
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
        return reader.rowsOf(aggregate, firstSequence, batchSize);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
            @Nullable TrackingToken token, int batchSize) {
        return reader.rowsBehind(HistoryReader.position(token), batchSize);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregate) {
        return reader.lastSequence(aggregate);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.lastDecided());
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return new GlobalSequenceTrackingToken(reader.positionBefore(moment));
    }

    /** Snapshots come with the events, by {@link HistoryReader#load}, and never alone. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregate) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        try {
            connections.inCurrentTransaction(c -> snapshots.store(c, snapshot));
        } catch (SQLException e) {
            handlePersistenceException(e, snapshot);
        }
    }
}
