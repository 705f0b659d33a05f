package guanjia.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** The rows of {@code event_store.snapshots}: at most one for an aggregate. */
final class Snapshots {

    private Snapshots() {}

    static Optional<EventRow> read(ResultSet rows, String aggregate) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        return Optional.of(
                new EventRow(
                        0,
                        aggregate,
                        rows.getString(3),
                        aggregate,
                        rows.getLong(1),
                        rows.getString(4),
                        rows.getString(5),
                        EventRows.instant(rows, 2),
                        rows.getBytes(6),
                        FactsJson.NONE));
    }

    static int store(Connection connection, DomainEventMessage<?> snapshot, Serializer serializer)
            throws SQLException {
        SerializedObject<byte[]> state = serializer.serialize(snapshot.getPayload(), byte[].class);
        try (PreparedStatement store = connection.prepareStatement(EventSql.STORE_SNAPSHOT)) {
            store.setObject(1, UUID.fromString(snapshot.getAggregateIdentifier()));
            store.setLong(2, snapshot.getSequenceNumber());
            store.setObject(3, snapshot.getTimestamp().atOffset(ZoneOffset.UTC));
            store.setString(4, snapshot.getType());
            store.setString(5, state.getType().getName());
            store.setString(6, state.getType().getRevision());
            store.setBytes(7, state.getData());
            return store.executeUpdate();
        }
    }
}
