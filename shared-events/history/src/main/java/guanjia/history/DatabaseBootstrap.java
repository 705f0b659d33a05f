package guanjia.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Makes the roles and the database that everything else relies on. It is the only thing that needs
 * a superuser, and it may be run again at any time.
 *
 * <p>The owner migrates and never serves; the application may add events and never change one. The
 * two roles without a login are what a process of one side alone would be given.
 *
 * @param database the name of the database
 * @param ownerPassword of {@link #OWNER}
 * @param appPassword of {@link #APP}
 */
public record DatabaseBootstrap(String database, String ownerPassword, String appPassword) {

    /** Owns the schemas and runs the migrations. */
    public static final String OWNER = "guanjia_owner";

    /** What the running application logs in as: a member of both sides. */
    public static final String APP = "guanjia_app";

    private static final List<String> GROUPS =
            List.of("guanjia_command", "guanjia_query", "guanjia_auditor");

    @Override
    public String toString() {
        return "DatabaseBootstrap[" + database + "]";
    }

    /** Makes what is missing and sets the passwords; the data source logs in as a superuser. */
    public void prepare(DataSource superuser) throws SQLException {
        try (Connection connection = superuser.getConnection()) {
            prepareRoles(connection);
            prepareDatabase(connection);
        }
    }

    private void prepareRoles(Connection connection) throws SQLException {
        for (String group : GROUPS) {
            makeRole(connection, group);
        }
        makeRole(connection, OWNER);
        makeRole(connection, APP);
        run(connection, "alter role %I login password %L", OWNER, ownerPassword);
        run(connection, "alter role %I login password %L", APP, appPassword);
        run(connection, "grant guanjia_command, guanjia_query to %I", APP);
        run(connection, "alter role %I set search_path = rm, public", APP);
    }

    private void prepareDatabase(Connection connection) throws SQLException {
        if (!exists(connection, "select from pg_database where datname = ?", database)) {
            run(connection, "create database %I owner %I", database, OWNER);
        }
        run(connection, "revoke all on database %I from public", database);
        run(connection, "grant connect, temporary on database %I to %I", database, APP);
        run(connection, "grant connect on database %I to guanjia_auditor", database);
        // A rebuild makes the schema rm_<name>_v<N> of a read model while the system runs.
        run(connection, "grant create on database %I to guanjia_query", database);
    }

    private static void makeRole(Connection connection, String role) throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = ?", role)) {
            run(connection, "create role %I", role);
        }
    }

    private static boolean exists(Connection connection, String sql, String name)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    /** Lets the server quote the values, for a DDL statement takes no parameters. */
    private static void run(Connection connection, String template, String... values)
            throws SQLException {
        String ddl;
        try (PreparedStatement format =
                connection.prepareStatement("select format(?, variadic ?)")) {
            format.setString(1, template);
            format.setArray(2, connection.createArrayOf("text", values));
            try (ResultSet formatted = format.executeQuery()) {
                formatted.next();
                ddl = formatted.getString(1);
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(ddl);
        }
    }
}
