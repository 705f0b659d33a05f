package guanjia.query.readmodel;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What the history says about an event beside the event itself.
 *
 * @param position in the log of all events
 * @param at when it was recorded
 * @param facts see {@link guanjia.events.Facts}
 */
public record Recorded(long position, UUID eventId, Instant at, Map<String, String> facts) {}
