package guanjia.bench;

import guanjia.history.Ids;
import guanjia.standalone.postgres.Login;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * The raw limit of appending: a plain copy of the table of events with its columns and indexes, but
 * without trigger and fence, into which rows of the same size are put and nothing is decided.
 */
final class RawEvents implements AutoCloseable {

    private static final String MAKE =
            """
            create schema bench;
            create table bench.events (like event_store.events including all);
            create sequence bench.positions;
            alter table bench.events alter position set default nextval('bench.positions')\
            """;
    private static final String ONE =
            """
            insert into bench.events
              (event_id, aggregate_id, sequence, type, name, revision, payload, facts, time)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    /** A row as the product wrote it, to be written again under other ids. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Pattern(
            String type, String name, short revision, byte[] payload, byte[] facts) {}

    private final List<Connection> connections = new ArrayList<>();
    private final Pattern pattern;

    private RawEvents(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * @param name of the stored event that serves as the pattern
     */
    static RawEvents like(String name, Login owner, int clients) throws SQLException {
        try (Connection connection = owner.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(MAKE);
            RawEvents raw = new RawEvents(pattern(statement, name));
            for (int client = 0; client < clients; client++) {
                raw.connections.add(owner.connect());
            }
            return raw;
        }
    }

    private static Pattern pattern(Statement statement, String name) throws SQLException {
        try (ResultSet row =
                statement.executeQuery(
                        "select type, name, revision, payload, facts from event_store.events"
                                + " where name = '"
                                + name
                                + "' order by position desc limit 1")) {
            row.next();
            return new Pattern(
                    row.getString(1),
                    row.getString(2),
                    row.getShort(3),
                    row.getBytes(4),
                    row.getBytes(5));
        }
    }

    /** One row, one commit, over and over. */
    void oneByOne(int client, int events) throws SQLException {
        try (PreparedStatement insert = connections.get(client).prepareStatement(ONE)) {
            UUID aggregate = Ids.next();
            for (int i = 0; i < events; i++) {
                set(insert, aggregate, i);
                insert.executeUpdate();
            }
        }
    }

    /** Rows in JDBC batches, which the driver rewrites to long inserts; one commit for each. */
    void batched(int client, int events, int size) throws SQLException {
        Connection connection = connections.get(client);
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(ONE)) {
            for (int done = 0; done < events; done += size) {
                for (int i = 0; i < size; i++) {
                    set(insert, Ids.next(), 0);
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
            }
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void set(PreparedStatement insert, UUID aggregate, long sequence) throws SQLException {
        insert.setObject(1, UUID.randomUUID());
        insert.setObject(2, aggregate);
        insert.setLong(3, sequence);
        insert.setString(4, pattern.type());
        insert.setString(5, pattern.name());
        insert.setShort(6, pattern.revision());
        insert.setBytes(7, pattern.payload());
        insert.setBytes(8, pattern.facts());
        insert.setObject(9, OffsetDateTime.now(java.time.ZoneOffset.UTC));
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : Collections.unmodifiableList(connections)) {
            connection.close();
        }
    }
}
