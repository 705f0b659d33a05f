package guanjia.history;

import guanjia.events.Event;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Brings what was stored to the present revision and unseals it, wherever it was stored. */
final class StoredEventOpener {

    private final Serializer serializer;
    private final EventUpcaster upcasters;

    StoredEventOpener(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    Event open(StoredEvent stored) {
        EventRow row =
                new EventRow(
                        stored.position(),
                        stored.eventId().toString(),
                        stored.aggregateType(),
                        stored.aggregateId().toString(),
                        stored.sequence(),
                        stored.name(),
                        Integer.toString(stored.revision()),
                        stored.time(),
                        stored.payloadJson().getBytes(StandardCharsets.UTF_8),
                        FactsJson.NONE);
        return (Event)
                EventStreamUtils.upcastAndDeserializeDomainEvents(
                                Stream.of(row), serializer, upcasters)
                        .next()
                        .getPayload();
    }
}
