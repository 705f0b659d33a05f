package guanjia.history;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A migrated database for a test: one embedded PostgreSQL for the whole JVM, and in it a copy of a
 * template for each caller, so that tests never meet.
 */
public final class TestPostgres {

    private static final String PASSWORD = "test";
    private static final String TEMPLATE = "guanjia_template";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String database;

    private TestPostgres(String database) {
        this.database = database;
    }

    /** A new database that holds the migrations of every module on the class path, and no data. */
    public static TestPostgres fresh() {
        String name = "guanjia_" + COUNT.incrementAndGet();
        execute(
                "postgres",
                "create database "
                        + name
                        + " template "
                        + TEMPLATE
                        + " owner "
                        + DatabaseBootstrap.OWNER);
        prepare(name);
        return new TestPostgres(name);
    }

    /** Logs in as the application: may append events, never change them. */
    public DataSource appDataSource() {
        return dataSource(database, DatabaseBootstrap.APP);
    }

    /** Logs in as the owner of the schemas. */
    public DataSource ownerDataSource() {
        return dataSource(database, DatabaseBootstrap.OWNER);
    }

    /** Logs in as a superuser, for tests that play the intruder. */
    public DataSource superuserDataSource() {
        return dataSource(database, "postgres");
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true"
                .formatted(Server.POSTGRES.getPort(), database);
    }

    /** What a Spring context needs to run on this database, each {@code key=value}. */
    public String[] springProperties() {
        return new String[] {
            "spring.datasource.url=" + url(),
            "spring.datasource.username=" + DatabaseBootstrap.APP,
            "spring.datasource.password=" + PASSWORD,
            "spring.flyway.user=" + DatabaseBootstrap.OWNER,
            "spring.flyway.password=" + PASSWORD,
            "guanjia.master-key=" + Base64.getEncoder().encodeToString(new byte[32]),
        };
    }

    private static void prepare(String name) {
        try {
            new DatabaseBootstrap(name, PASSWORD, PASSWORD)
                    .prepare(dataSource("postgres", "postgres"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String database, String sql) {
        try (Connection connection = dataSource(database, "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource dataSource(String database, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {Server.POSTGRES.getPort()});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(PASSWORD);
        return source;
    }

    /** Started by the first test that asks, stopped with the JVM. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        static {
            prepare(TEMPLATE, POSTGRES);
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setLocaleConfig("builtin-locale", "C.UTF-8")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void prepare(String template, EmbeddedPostgres postgres) {
            try {
                new DatabaseBootstrap(template, PASSWORD, PASSWORD)
                        .prepare(postgres.getPostgresDatabase());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            Flyway.configure()
                    .dataSource(postgres.getDatabase(DatabaseBootstrap.OWNER, template))
                    .defaultSchema("flyway")
                    .outOfOrder(true)
                    .load()
                    .migrate();
        }
    }
}
