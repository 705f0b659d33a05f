package guanjia.acceptance;

import guanjia.history.DatabaseBootstrap;
import guanjia.standalone.postgres.DataFolder;
import guanjia.standalone.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL that belongs to none of the processes that use it. */
final class OneDatabase implements AutoCloseable {

    private static final String NAME = "guanjia";
    private static final String PASSWORD = "acceptance-tests-only-2";
    private static final String MASTER_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final EmbeddedPostgres server;

    private OneDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static OneDatabase start(Path folder) throws SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.start(DataFolder.at(folder));
        PGSimpleDataSource superuser = new PGSimpleDataSource();
        superuser.setUrl(server.superuser().url());
        superuser.setUser(server.superuser().user());
        superuser.setPassword(server.superuser().password());
        new DatabaseBootstrap(NAME, PASSWORD, PASSWORD).prepare(superuser);
        return new OneDatabase(server);
    }

    /** A process of the product that uses this database. */
    Launch launch() {
        return Launch.on(Shared.newFolder())
                .with(
                        Map.of(
                                "GUANJIA_DATABASE_URL", server.url(NAME),
                                "GUANJIA_DATABASE_PASSWORD", PASSWORD,
                                "GUANJIA_DATABASE_OWNER_PASSWORD", PASSWORD,
                                "GUANJIA_MASTER_KEY", MASTER_KEY));
    }

    @Override
    public void close() {
        server.close();
    }
}
