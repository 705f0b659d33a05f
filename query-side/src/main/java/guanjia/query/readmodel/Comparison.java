package guanjia.query.readmodel;

import guanjia.query.readmodel.Finding.Digest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Compares two versions as they stood when it was opened, however much is written to them later. A
 * table's checksum is the sum of a 64 bit hash of each row, so that the order of rows plays no part
 * and a row that is there twice counts twice.
 */
final class Comparison implements AutoCloseable {

    private final Connection connection;

    private Comparison(Connection connection) {
        this.connection = connection;
    }

    static Comparison open(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (Statement statement = connection.createStatement()) {
                // The first statement fixes what the transaction sees.
                statement.execute("select count(*) from projection.read_model");
            }
            return new Comparison(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The tables that differ. */
    List<Finding> compare(SchemaVersion live, SchemaVersion built) throws SQLException {
        TreeSet<String> tables = new TreeSet<>(tables(live));
        tables.addAll(tables(built));
        List<Finding> findings = new ArrayList<>();
        for (String table : tables) {
            Finding pair = new Finding(table, digest(live, table), digest(built, table));
            if (!Objects.equals(pair.live(), pair.built())) {
                findings.add(pair);
            }
        }
        return findings;
    }

    private @Nullable Digest digest(SchemaVersion version, String table) throws SQLException {
        if (!tables(version).contains(table)) {
            return null;
        }
        String sql =
                """
                select count(*), coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)
                from %s."%s" t\
                """
                        .formatted(version.schema(), table);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return new Digest(row.getLong(1), row.getString(2));
        }
    }

    private List<String> tables(SchemaVersion version) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select tablename from pg_tables where schemaname = ?")) {
            statement.setString(1, version.schema());
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            return tables;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
    }
}
