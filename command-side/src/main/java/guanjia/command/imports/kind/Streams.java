package guanjia.command.imports.kind;

import guanjia.events.Event;
import guanjia.history.StreamPrefetch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads what happened to many things with one query. */
@Component
public class Streams {

    private final StreamPrefetch prefetch;
    private final EventStore store;

    Streams(StreamPrefetch prefetch, EventStore store) {
        this.prefetch = prefetch;
        this.store = store;
    }

    /** Loads these streams for this thread, until it is closed. */
    public StreamPrefetch.Loaded load(Collection<UUID> things) {
        return prefetch.load(things);
    }

    /** Everything that happened to a thing; empty when there is no such thing. */
    public List<Event> of(UUID thing) {
        List<Event> events = new ArrayList<>();
        store.readEvents(thing.toString(), 0)
                .forEachRemaining(message -> events.add((Event) message.getPayload()));
        return events;
    }
}
