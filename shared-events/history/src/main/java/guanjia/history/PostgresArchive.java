package guanjia.history;

import guanjia.events.Event;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** The history in the table of events. */
final class PostgresArchive implements Archive {

    private static final String SELECT =
            "select " + EventSql.COLUMNS + ", recorded_at from event_store.events where ";

    private final Connections connections;
    private final EventStorageEngine engine;
    private final StoredEventOpener opener;

    PostgresArchive(Connections connections, EventStorageEngine engine, StoredEventOpener opener) {
        this.connections = connections;
        this.engine = engine;
        this.opener = opener;
    }

    @Override
    public List<StoredEvent> ofAggregate(UUID id, long fromSequence, int limit) {
        return read(
                "aggregate_id = ? and sequence >= ? order by sequence limit ?",
                id,
                fromSequence,
                limit);
    }

    @Override
    public long lastSequenceOf(UUID id) {
        return connections
                .readAlone(EventSql.LAST_SEQUENCE, Connections::numberIfAny, id)
                .orElse(-1L);
    }

    @Override
    public Set<UUID> touched(String aggregateType, long after, long upTo) {
        return connections.readAlone(
                """
                select distinct aggregate_id from event_store.events
                where type = ? and position > ? and position <= ?
                """,
                PostgresArchive::ids,
                aggregateType,
                after,
                upTo);
    }

    @Override
    public List<StoredEvent> named(Set<String> names, long after, long upTo) {
        return read(
                "position > ? and position <= ? and name = any(?) order by position",
                after,
                upTo,
                names.toArray(String[]::new));
    }

    @Override
    public Optional<StoredEvent> at(long position) {
        return read("position = ?", position).stream().findFirst();
    }

    @Override
    public List<StoredEvent> after(long position, int limit) {
        return read(
                "position > ? and position <= ? order by position limit ?",
                position,
                lastDecided(),
                limit);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> messagesAfter(long position) {
        return engine.readEvents(new GlobalSequenceTrackingToken(position), false);
    }

    @Override
    public long lastDecided() {
        return connections.lastDecided();
    }

    @Override
    public Event open(StoredEvent stored) {
        return opener.open(stored);
    }

    private List<StoredEvent> read(String condition, Object... arguments) {
        return connections.readAlone(SELECT + condition, PostgresArchive::rows, arguments);
    }

    private static Set<UUID> ids(ResultSet rows) throws SQLException {
        Set<UUID> found = new LinkedHashSet<>();
        while (rows.next()) {
            found.add(rows.getObject(1, UUID.class));
        }
        return found;
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
