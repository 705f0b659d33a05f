package guanjia.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Runs the statements of the event store, in the current transaction or outside of every one. */
final class Connections {

    /** What is done with a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** How an answer is read. */
    interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private final DataSource dataSource;

    Connections(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    <T> T inCurrentTransaction(Work<T> work) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return work.on(connection);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    <T> T readInCurrentTransaction(String sql, Reading<T> reading, Object... arguments) {
        try {
            return inCurrentTransaction(connection -> read(connection, sql, reading, arguments));
        } catch (SQLException e) {
            throw new EventStoreException("the event store cannot be read", e);
        }
    }

    /**
     * Each statement is a transaction of its own and sees what is committed when it starts. Behind
     * the fence this is a must: the snapshot of an older transaction could miss decided events. All
     * statements of one work reach the same run of the server, or fail.
     */
    <T> T alone(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new EventStoreException("the event store cannot be read", e);
        }
    }

    <T> T readAlone(String sql, Reading<T> reading, Object... arguments) {
        return alone(connection -> read(connection, sql, reading, arguments));
    }

    /**
     * The position of the last event behind which nothing will appear any more, 0 without one.
     *
     * <p>Never the safe head itself: positions behind the last event may have been drawn by
     * transactions that were rolled back, and a crash of the database makes the sequence forget
     * those and give them out again. A committed event's position is never given out again.
     */
    long lastDecided() {
        return alone(connection ->
                read(connection, EventSql.LAST_UP_TO, Connections::number, safeHead(connection)));
    }

    /** Asked for each time, since a crash of the database may take it back. */
    static long safeHead(Connection connection) throws SQLException {
        return read(connection, EventSql.SAFE_HEAD, Connections::number);
    }

    static long number(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getLong(1);
    }

    static Optional<Long> numberIfAny(ResultSet rows) throws SQLException {
        long number = number(rows);
        return rows.wasNull() ? Optional.empty() : Optional.of(number);
    }

    static <T> T read(Connection connection, String sql, Reading<T> reading, Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return reading.of(rows);
            }
        }
    }
}
