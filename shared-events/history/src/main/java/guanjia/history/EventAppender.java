package guanjia.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Writes events with one statement, in the transaction of the connection. */
final class EventAppender {

    /** An event in the form of its row. */
    @SuppressWarnings("ArrayRecordComponent") // rows are written, never compared
    private record Row(
            DomainEventMessage<?> event, SerializedObject<byte[]> payload, byte[] facts) {

        UUID id() {
            return UUID.fromString(event.getIdentifier());
        }

        UUID aggregate() {
            return UUID.fromString(event.getAggregateIdentifier());
        }

        String name() {
            return payload.getType().getName();
        }

        short revision() {
            return Short.parseShort(payload.getType().getRevision());
        }
    }

    private final Serializer serializer;

    EventAppender(Serializer serializer) {
        this.serializer = serializer;
    }

    /** Returns the position of the last event. */
    long append(Connection connection, List<? extends DomainEventMessage<?>> events)
            throws SQLException {
        List<Row> rows = events.stream().map(this::row).toList();
        return rows.size() == 1 ? one(connection, rows.getFirst()) : many(connection, rows);
    }

    private Row row(DomainEventMessage<?> event) {
        return new Row(
                event,
                serializer.serialize(event.getPayload(), byte[].class),
                FactsJson.write(event.getMetaData()));
    }

    private static long one(Connection connection, Row row) throws SQLException {
        try (PreparedStatement append = connection.prepareStatement(EventSql.APPEND_ONE)) {
            append.setObject(1, row.id());
            append.setObject(2, row.aggregate());
            append.setLong(3, row.event().getSequenceNumber());
            append.setString(4, row.event().getType());
            append.setString(5, row.name());
            append.setShort(6, row.revision());
            append.setBytes(7, row.payload().getData());
            append.setBytes(8, row.facts());
            append.setObject(9, row.event().getTimestamp().atOffset(ZoneOffset.UTC));
            return lastPosition(append);
        }
    }

    private static long many(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement append = connection.prepareStatement(EventSql.APPEND_MANY)) {
            append.setArray(1, array(connection, "uuid", rows, Row::id));
            append.setArray(2, array(connection, "uuid", rows, Row::aggregate));
            append.setArray(3, array(connection, "int8", rows, r -> r.event().getSequenceNumber()));
            append.setArray(4, array(connection, "text", rows, r -> r.event().getType()));
            append.setArray(5, array(connection, "text", rows, Row::name));
            append.setArray(6, array(connection, "int2", rows, Row::revision));
            append.setArray(7, bytes(connection, rows, r -> r.payload().getData()));
            append.setArray(8, bytes(connection, rows, Row::facts));
            append.setArray(
                    9,
                    array(
                            connection,
                            "timestamptz",
                            rows,
                            r -> r.event().getTimestamp().toString()));
            return lastPosition(append);
        }
    }

    private static long lastPosition(PreparedStatement append) throws SQLException {
        try (ResultSet positions = append.executeQuery()) {
            long last = 0;
            while (positions.next()) {
                last = positions.getLong(1);
            }
            return last;
        }
    }

    private static java.sql.Array array(
            Connection connection, String type, List<Row> rows, Function<Row, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }

    private static java.sql.Array bytes(
            Connection connection, List<Row> rows, Function<Row, byte[]> column)
            throws SQLException {
        return connection.createArrayOf("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }
}
