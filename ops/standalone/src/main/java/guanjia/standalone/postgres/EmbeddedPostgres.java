package guanjia.standalone.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL of one data folder, running.
 *
 * <p>When the process before this one was killed, its server may still run: it is stopped first, so
 * that no session of a dead process holds a lock. When the server itself dies it is started again
 * on the same port; what was acknowledged is there.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private static final String SUPERUSER = "guanjia_root";

    /** After a crash, processes of the dead server may hold its memory for a moment. */
    private static final Duration STUBBORNNESS = Duration.ofSeconds(30);

    private final DataFolder folder;
    private final Programs programs;
    private final FileLock claim;
    private final int port;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile boolean closing;
    private volatile CompletableFuture<Void> watch = CompletableFuture.completedFuture(null);

    private EmbeddedPostgres(DataFolder folder, Programs programs, FileLock claim, int port) {
        this.folder = folder;
        this.programs = programs;
        this.claim = claim;
        this.port = port;
    }

    /**
     * Makes what is missing and starts the server.
     *
     * @throws DataFolderInUse when another process has the folder
     * @throws PostgresFailed when a program of PostgreSQL fails
     */
    public static EmbeddedPostgres start(DataFolder folder) {
        try {
            FileLock claim = folder.claim();
            Path home = ProgramArchive.unpackedIn(folder.programs());
            Path said = folder.logs().resolve("postgresql-programs.log");
            Programs programs = new Programs(home.resolve("bin"), said);
            EmbeddedPostgres server = new EmbeddedPostgres(folder, programs, claim, freePort());
            server.prepare();
            server.launch();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The role that may do anything, in the database {@code postgres}. */
    public Login superuser() {
        return new Login(url("postgres"), SUPERUSER, Secret.keptIn(passwordFile()));
    }

    /** The address of a database of this server, for JDBC. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?reWriteBatchedInserts=true"
                .formatted(port, database);
    }

    /** Stops the server as it should be stopped: sessions are ended, everything is written. */
    @Override
    public void close() {
        closing = true;
        oneAtATime.lock();
        try {
            watch.cancel(false);
            stop();
            claim.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Path passwordFile() {
        return folder.keys().resolve(SUPERUSER + ".password");
    }

    private void prepare() throws IOException {
        Login superuser = superuser();
        Cluster cluster = new Cluster(folder, programs);
        cluster.makeIfMissing(superuser.user(), passwordFile());
        Optional<Postmaster> orphan = Postmaster.of(folder.cluster());
        if (orphan.isPresent()) {
            LOG.warn("stopping the PostgreSQL of a run that was killed: {}", orphan.get());
            stop();
        }
        cluster.configure();
    }

    private void launch() throws IOException {
        Instant deadline = Instant.now().plus(STUBBORNNESS);
        while (!started()) {
            if (closing || Instant.now().isAfter(deadline)) {
                throw new PostgresFailed(
                        "PostgreSQL does not start: %s; its log is %s"
                                .formatted(programs.lastWords(), log()),
                        null);
            }
        }
        watch();
    }

    private boolean started() throws IOException {
        Postmaster.forgetDead(folder.cluster());
        return programs.status(
                        "pg_ctl",
                        "start",
                        "--pgdata=" + folder.cluster(),
                        "--log=" + log(),
                        "--options=-p " + port,
                        "--wait",
                        "--timeout=120")
                == 0;
    }

    private void watch() throws IOException {
        Optional<Postmaster> postmaster = Postmaster.of(folder.cluster());
        if (postmaster.isPresent()) {
            watch = postmaster.get().process().onExit().thenRun(this::startAgain);
        } else {
            startAgain();
        }
    }

    private void startAgain() {
        oneAtATime.lock();
        try {
            if (!closing) {
                LOG.error("PostgreSQL died; starting it again");
                launch();
                LOG.warn("PostgreSQL is back");
            }
        } catch (IOException | PostgresFailed e) {
            LOG.error("PostgreSQL does not come back", e);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void stop() throws IOException {
        if (Postmaster.of(folder.cluster()).isPresent()) {
            programs.run(
                    "pg_ctl",
                    "stop",
                    "--pgdata=" + folder.cluster(),
                    "--mode=fast",
                    "--wait",
                    "--timeout=120");
        }
    }

    private Path log() {
        return folder.logs().resolve("postgresql.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
