package guanjia.history;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An event exactly as it is stored, personal values sealed.
 *
 * @param position order over all events, from 1, with gaps
 * @param aggregateType such as {@code property}
 * @param sequence order within the aggregate, from 0, without gaps
 * @param name the stored name, such as {@code property.registered}
 * @param revision of the stored form, from 1
 * @param time when the decision was made
 * @param recordedAt when the row was written, by the clock of the database
 * @param payloadJson the stored JSON
 * @param facts by the names in {@link guanjia.events.Facts}
 */
public record StoredEvent(
        long position,
        UUID eventId,
        String aggregateType,
        UUID aggregateId,
        long sequence,
        String name,
        int revision,
        Instant time,
        Instant recordedAt,
        String payloadJson,
        Map<String, String> facts) {

    public StoredEvent {
        facts = Map.copyOf(facts);
    }
}
