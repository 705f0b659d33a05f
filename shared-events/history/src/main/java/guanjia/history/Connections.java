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
     * the fence this is a must: the snapshot of an older transaction could miss decided events.
     */
    <T> T readAlone(String sql, Reading<T> reading, Object... arguments) {
        try (Connection connection = dataSource.getConnection()) {
            return read(connection, sql, reading, arguments);
        } catch (SQLException e) {
            throw new EventStoreException("the event store cannot be read", e);
        }
    }

    static long number(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getLong(1);
    }

    static Optional<Long> numberIfAny(ResultSet rows) throws SQLException {
        long number = number(rows);
        return rows.wasNull() ? Optional.empty() : Optional.of(number);
    }

    private static <T> T read(
            Connection connection, String sql, Reading<T> reading, Object... arguments)
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
