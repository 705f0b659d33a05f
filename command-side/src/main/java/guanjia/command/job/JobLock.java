package guanjia.command.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes one worker the only one of a job, over all processes. The lock lives as long as its
 * connection, so it falls with a process that is killed.
 */
final class JobLock implements AutoCloseable {

    private final Connection connection;
    private final int space;
    private final UUID id;

    private JobLock(Connection connection, int space, UUID id) {
        this.connection = connection;
        this.space = space;
        this.id = id;
    }

    /**
     * Null when another worker has it.
     *
     * @param space of one kind of job; keys of two numbers share none with the event store's fence
     */
    static @Nullable JobLock tryTake(DataSource database, int space, UUID id) throws SQLException {
        Connection connection = database.getConnection();
        try {
            if (ask(connection, "select pg_try_advisory_lock(?, ?)", space, id)) {
                return new JobLock(connection, space, id);
            }
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
        connection.close();
        return null;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            ask(connection, "select pg_advisory_unlock(?, ?)", space, id);
        }
    }

    private static boolean ask(Connection connection, String sql, int space, UUID id)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, space);
            statement.setInt(2, id.hashCode());
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
