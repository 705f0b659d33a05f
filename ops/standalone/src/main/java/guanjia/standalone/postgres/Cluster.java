package guanjia.standalone.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The files of one PostgreSQL: made once, configured before every start. */
final class Cluster {

    private static final String SETTINGS = "guanjia.conf";

    private final DataFolder folder;
    private final Programs programs;

    Cluster(DataFolder folder, Programs programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /**
     * Makes the cluster unless it is there. It gets its name when it is complete, so an interrupted
     * attempt is begun again.
     *
     * @param superuser the role that owns everything
     * @param passwordFile holds that role's password
     */
    void makeIfMissing(String superuser, Path passwordFile) throws IOException {
        if (folder.holdsDatabase()) {
            return;
        }
        Path half = folder.root().resolve("postgresql-being-made");
        OwnerOnly.deleteTree(half);
        programs.run(
                "initdb",
                "--pgdata=" + half,
                "--username=" + superuser,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Files.writeString(
                half.resolve("postgresql.conf"),
                "\ninclude '" + SETTINGS + "'\n",
                UTF_8,
                StandardOpenOption.APPEND);
        Files.move(half, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Writes the settings as this version of the product wants them. */
    void configure() throws IOException {
        OwnerOnly.write(folder.cluster().resolve(SETTINGS), settings());
    }

    private static String settings() throws IOException {
        try (InputStream stream = Cluster.class.getResourceAsStream("postgresql.conf")) {
            if (stream == null) {
                throw new IOException("the settings of PostgreSQL were not built in");
            }
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
