package guanjia.history;

import io.axoniq.axonserver.grpc.event.Event;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Reads an event of Axon Server as it is stored there. */
final class AxonServerEvents {

    private AxonServerEvents() {}

    /** That server keeps one time only, so what was recorded was recorded when it was decided. */
    static StoredEvent stored(long position, Event event) {
        Instant time = Instant.ofEpochMilli(event.getTimestamp());
        return new StoredEvent(
                position,
                UUID.fromString(event.getMessageIdentifier()),
                event.getAggregateType(),
                UUID.fromString(event.getAggregateIdentifier()),
                event.getAggregateSequenceNumber(),
                event.getPayload().getType(),
                Integer.parseInt(event.getPayload().getRevision()),
                time,
                time,
                event.getPayload().getData().toStringUtf8(),
                facts(event));
    }

    private static Map<String, String> facts(Event event) {
        Map<String, String> facts = new TreeMap<>();
        event.getMetaDataMap().forEach((name, value) -> facts.put(name, value.getTextValue()));
        return facts;
    }
}
