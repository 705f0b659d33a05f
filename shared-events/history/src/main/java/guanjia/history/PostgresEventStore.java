package guanjia.history;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;

/**
 * Axon's event store over the table. Unlike Axon's own it tells its readers when there is something
 * to read, so that a projection follows within milliseconds instead of at its next poll.
 */
final class PostgresEventStore extends AbstractEventStore implements DisposableBean {

    private final HistoryReader reader;
    private final HistoryTail tail;

    private PostgresEventStore(Builder builder, HistoryReader reader) {
        super(builder);
        this.reader = reader;
        this.tail = new HistoryTail(reader);
    }

    static PostgresEventStore on(
            PostgresEventStorageEngine engine,
            HistoryReader reader,
            MessageMonitor<? super EventMessage<?>> monitor) {
        var store = new PostgresEventStore(new Builder(engine, monitor), reader);
        store.tail.start();
        return store;
    }

    @Override
    public DomainEventStream readEvents(String aggregate) {
        return StagedEvents.areOf(aggregate)
                ? DomainEventStream.concat(
                        reader.load(aggregate),
                        DomainEventStream.of(stagedDomainEventMessages(aggregate)))
                : reader.load(aggregate);
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        StagedEvents.add(events);
        super.publish(events);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new HistoryStream(reader, tail, HistoryReader.position(token));
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        tail.wake();
    }

    @Override
    public void destroy() {
        tail.close();
    }

    private static final class Builder extends AbstractEventStore.Builder {

        Builder(
                PostgresEventStorageEngine engine,
                MessageMonitor<? super EventMessage<?>> monitor) {
            storageEngine(engine);
            messageMonitor(monitor);
        }
    }
}
