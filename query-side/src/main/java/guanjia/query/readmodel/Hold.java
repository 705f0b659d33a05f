package guanjia.query.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * An advisory lock over several transactions. The database lets it go by itself when this process
 * is gone.
 */
final class Hold implements AutoCloseable {

    /** The class of locks by which one process at a time runs a rebuild. */
    static final int REBUILD = 4202;

    private final Connection connection;
    private final int kind;
    private final String name;
    private final boolean held;

    private Hold(Connection connection, int kind, String name, boolean held) {
        this.connection = connection;
        this.kind = kind;
        this.name = name;
        this.held = held;
    }

    /** Stops all batches of a read model, after those under way. */
    static Hold still(DataSource dataSource, String name) throws SQLException {
        String sql = "select true from pg_advisory_lock(?, hashtext(?))";
        return take(dataSource, Registry.HOLD, name, sql);
    }

    /** Tries to become the only one that rebuilds a read model; see {@link #held()}. */
    static Hold rebuild(DataSource dataSource, String name) throws SQLException {
        return take(dataSource, REBUILD, name, "select pg_try_advisory_lock(?, hashtext(?))");
    }

    boolean held() {
        return held;
    }

    private static Hold take(DataSource dataSource, int kind, String name, String sql)
            throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            return new Hold(connection, kind, name, ask(connection, sql, kind, name));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static boolean ask(Connection connection, String sql, int kind, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, kind);
            statement.setString(2, name);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (held) {
                ask(connection, "select pg_advisory_unlock(?, hashtext(?))", kind, name);
            }
        }
    }
}
