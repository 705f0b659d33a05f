package guanjia.standalone;

import guanjia.history.DatabaseBootstrap;
import guanjia.standalone.estate.Staff;
import guanjia.standalone.postgres.DataFolder;
import guanjia.standalone.postgres.EmbeddedPostgres;
import guanjia.standalone.postgres.Login;
import guanjia.standalone.postgres.Secret;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;

/** The database of this process, as settings of Spring. */
record Database(Map<String, Object> settings) {

    private static final String NAME = "guanjia";
    private static final String URL = "GUANJIA_DATABASE_URL";

    /**
     * The one that the environment names, or else an embedded one in the folder, which is asked for
     * only then.
     *
     * @throws CannotStart when the environment names a database but not how to get in
     */
    static Database of(Map<String, String> environment, Supplier<DataFolder> folder)
            throws SQLException {
        return environment.containsKey(URL) ? external(environment) : embedded(folder.get());
    }

    /** The same one; its first administrator has the demonstration's password. */
    Database demonstrating() {
        Map<String, Object> more = new HashMap<>(settings);
        more.put("GUANJIA_ADMIN_PASSWORD", Staff.PASSWORD);
        return new Database(more);
    }

    private static Database external(Map<String, String> environment) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.datasource.url", environment.get(URL));
        settings.put("spring.datasource.username", DatabaseBootstrap.APP);
        settings.put("spring.datasource.password", given(environment, "GUANJIA_DATABASE_PASSWORD"));
        settings.put("spring.flyway.user", DatabaseBootstrap.OWNER);
        settings.put(
                "spring.flyway.password", given(environment, "GUANJIA_DATABASE_OWNER_PASSWORD"));
        // Unlike a folder's own key, this one is shared by all processes, so nobody here makes it.
        settings.put("guanjia.master-key", given(environment, "GUANJIA_MASTER_KEY"));
        return new Database(settings);
    }

    /**
     * Makes the roles and the database on the server that the environment names, with the help of
     * its superuser.
     */
    static void prepare(Map<String, String> environment) throws SQLException {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setUrl(given(environment, URL));
        String name = String.valueOf(server.getDatabaseName());
        server.setDatabaseName("postgres");
        server.setUser(environment.getOrDefault("GUANJIA_DATABASE_SUPERUSER", "postgres"));
        server.setPassword(given(environment, "GUANJIA_DATABASE_SUPERUSER_PASSWORD"));
        new DatabaseBootstrap(
                        name,
                        given(environment, "GUANJIA_DATABASE_OWNER_PASSWORD"),
                        given(environment, "GUANJIA_DATABASE_PASSWORD"))
                .prepare(server);
    }

    private static String given(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new CannotStart(Words.of("start.variable-missing", name), null);
        }
        return value;
    }

    private static Database embedded(DataFolder folder) throws SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.start(folder);
        // Runs when the application has let go of its connections.
        SpringApplication.getShutdownHandlers().add(server::close);
        return of(server, folder);
    }

    /** A running server with everything that the migrations expect to find. */
    private static Database of(EmbeddedPostgres server, DataFolder folder) throws SQLException {
        String owner = password(folder, DatabaseBootstrap.OWNER);
        String app = password(folder, DatabaseBootstrap.APP);
        new DatabaseBootstrap(NAME, owner, app).prepare(dataSource(server.superuser()));
        Path masterKey = folder.keys().resolve("master.key");
        return new Database(
                Map.of(
                        "spring.datasource.url",
                        server.url(NAME),
                        "spring.datasource.username",
                        DatabaseBootstrap.APP,
                        "spring.datasource.password",
                        app,
                        "spring.flyway.user",
                        DatabaseBootstrap.OWNER,
                        "spring.flyway.password",
                        owner,
                        "guanjia.master-key",
                        Secret.keptIn(masterKey),
                        "logging.file.name",
                        folder.logs().resolve("guanjia.log").toString(),
                        "logging.threshold.console",
                        "WARN"));
    }

    private static String password(DataFolder folder, String role) {
        return Secret.keptIn(folder.keys().resolve(role + ".password"));
    }

    private static PGSimpleDataSource dataSource(Login login) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(login.url());
        source.setUser(login.user());
        source.setPassword(login.password());
        return source;
    }
}
