package guanjia.command.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes one worker the only one of an import, over all processes. The lock lives as long as its
 * connection, so it falls with a process that is killed.
 */
final class ImportLock implements AutoCloseable {

    /** Keys of two numbers share no space with the keys of the event store's fence. */
    private static final int IMPORTS = 0x696D70;

    private final Connection connection;
    private final UUID id;

    private ImportLock(Connection connection, UUID id) {
        this.connection = connection;
        this.id = id;
    }

    /** Null when another worker has it. */
    static @Nullable ImportLock tryTake(DataSource database, UUID id) throws SQLException {
        Connection connection = database.getConnection();
        try {
            if (ask(connection, "select pg_try_advisory_lock(?, ?)", id)) {
                return new ImportLock(connection, id);
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
            ask(connection, "select pg_advisory_unlock(?, ?)", id);
        }
    }

    private static boolean ask(Connection connection, String sql, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, IMPORTS);
            statement.setInt(2, id.hashCode());
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
