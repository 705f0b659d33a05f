package guanjia.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process of a cluster, as its lock file names it.
 *
 * @param process alive when it was asked for
 */
record Postmaster(ProcessHandle process) {

    private static final String LOCK_FILE = "postmaster.pid";

    /**
     * The server that runs on this cluster, if one does. A lock file left behind by a server that
     * was killed names no process, or one that is something else by now.
     */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        return processId(cluster)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(Postmaster::isPostgres)
                .map(Postmaster::new);
    }

    /**
     * Takes away the lock file when no server is behind it. PostgreSQL does this by itself unless
     * the number of the dead process was given to another one, and then it would refuse to start.
     */
    static void forgetDead(Path cluster) throws IOException {
        if (of(cluster).isEmpty()) {
            Files.deleteIfExists(cluster.resolve(LOCK_FILE));
        }
    }

    private static Optional<Long> processId(Path cluster) throws IOException {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve(LOCK_FILE));
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(lines.getFirst().strip()));
        } catch (NoSuchFileException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** The system tells what our processes run, unless one is dead and only not yet buried. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(name -> name.contains("postgres")).isPresent();
    }
}
