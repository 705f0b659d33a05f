package guanjia.history;

import guanjia.events.Event;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Reads the history as it was stored: for the story of a thing, for rebuilds and for proofs. */
public final class Archive {

    private static final String SELECT =
            "select " + EventSql.COLUMNS + ", recorded_at from event_store.events where ";

    private final Connections connections;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    Archive(Connections connections, Serializer serializer, EventUpcaster upcasters) {
        this.connections = connections;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** The events of one aggregate in their order, from a sequence number on. */
    public List<StoredEvent> ofAggregate(UUID id, long fromSequence, int limit) {
        return read(
                "aggregate_id = ? and sequence >= ? order by sequence limit ?",
                id,
                fromSequence,
                limit);
    }

    /** The event at this position; empty for a gap and for a position not yet reached. */
    public Optional<StoredEvent> at(long position) {
        return read("position = ?", position).stream().findFirst();
    }

    public Optional<StoredEvent> byId(UUID eventId) {
        return read("event_id = ?", eventId).stream().findFirst();
    }

    /** The next events behind a position, none of them beyond {@link #lastDecided()}. */
    public List<StoredEvent> after(long position, int limit) {
        return read(
                "position > ? and position <= ? order by position limit ?",
                position,
                lastDecided(),
                limit);
    }

    /** The position of the last event behind which nothing will appear any more, 0 without one. */
    public long lastDecided() {
        return connections.lastDecided();
    }

    /** What was stored, brought to the present revision and unsealed. */
    public Event open(StoredEvent stored) {
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

    private List<StoredEvent> read(String condition, Object... arguments) {
        return connections.readAlone(SELECT + condition, Archive::rows, arguments);
    }

    private static List<StoredEvent> rows(ResultSet rows) throws SQLException {
        List<StoredEvent> found = new ArrayList<>();
        while (rows.next()) {
            found.add(
                    new StoredEvent(
                            rows.getLong(1),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getObject(4, UUID.class),
                            rows.getLong(5),
                            rows.getString(6),
                            rows.getInt(7),
                            EventRows.instant(rows, 8),
                            EventRows.instant(rows, 11),
                            new String(rows.getBytes(9), StandardCharsets.UTF_8),
                            FactsJson.read(rows.getBytes(10))));
        }
        return found;
    }
}
