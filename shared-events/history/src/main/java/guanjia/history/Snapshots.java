package guanjia.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.SerializedObject;

/** The rows of {@code event_store.snapshots}: at most one for an aggregate. */
final class Snapshots {

    private final SnapshotSerializer serializer;

    Snapshots(SnapshotSerializer serializer) {
        this.serializer = serializer;
    }

    boolean read(EventRow row) {
        return serializer.reads(row.getPayload().getType());
    }

    DomainEventMessage<?> message(EventRow row) {
        return new GenericDomainEventMessage<>(
                row.type(),
                row.aggregateId(),
                row.sequence(),
                serializer.<byte[], Object>deserialize(row.getPayload()));
    }

    int store(Connection connection, DomainEventMessage<?> snapshot) throws SQLException {
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
