package guanjia.history;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store on Axon Server, with positions as they are everywhere else in this system: the
 * first event has position 1, and 0 is the place before it. The server itself counts from 0.
 */
final class AxonServerHistory extends AxonServerEventStore {

    private AxonServerHistory(Builder builder) {
        super(builder);
    }

    static AxonServerHistory of(Builder builder) {
        // Only by building its own store the builder makes the engine that this one needs as well.
        var _ = builder.build();
        return new AxonServerHistory(builder);
    }

    @Override
    public DomainEventStream readEvents(String aggregate) {
        return SecondGuard.over(
                super.readEvents(aggregate),
                stagedDomainEventMessages(aggregate)
                        .map(DomainEventMessage::getIdentifier)
                        .collect(Collectors.toSet()));
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new AxonServerStream(
                super.openStream(
                        new GlobalSequenceTrackingToken(HistoryReader.position(token) - 1)));
    }

    /** Known without asking, so that a projection can be set up while the server is down. */
    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return ofServer(super.createHeadToken());
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return ofServer(super.createTokenAt(moment));
    }

    /**
     * Runs when the server has confirmed the events and the transaction of the database has not
     * ended yet. The server does not say where it put them, so its end of now stands for that: it
     * is at or behind the last of them, and whoever waits for it sees them.
     */
    @Override
    protected void commit(List<? extends EventMessage<?>> events) {
        if (!events.isEmpty()) {
            AppendedPosition.appended(HistoryReader.position(createHeadToken()));
        }
    }

    private static TrackingToken ofServer(@Nullable TrackingToken token) {
        return token == null
                ? new GlobalSequenceTrackingToken(0)
                : new GlobalSequenceTrackingToken(HistoryReader.position(token) + 1);
    }
}
