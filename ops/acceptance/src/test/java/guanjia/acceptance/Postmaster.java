package guanjia.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The embedded PostgreSQL of a product, seen as a process of the machine. */
final class Postmaster {

    private Postmaster() {}

    /** The server that runs on this data folder now. */
    static Optional<ProcessHandle> of(Path data) {
        Path lock = data.resolve("postgresql-18").resolve("postmaster.pid");
        try {
            return Files.readAllLines(lock).stream()
                    .findFirst()
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                    .filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** Ends it as a failing machine would. */
    static void killHard(Path data) {
        of(data).orElseThrow().destroyForcibly();
    }
}
