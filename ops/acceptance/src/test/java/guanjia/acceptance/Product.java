package guanjia.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** One process of the product, started as an operator would start it. */
final class Product implements AutoCloseable {

    /** The first administrator's password in these tests. */
    static final String PASSWORD = "acceptance-tests-only-1";

    private static final Duration START_MAX = Duration.ofMinutes(3);

    private final Launch launch;
    private final Process process;
    private final Path log;

    private Product(Launch launch, Process process, Path log) {
        this.launch = launch;
        this.process = process;
        this.log = log;
    }

    /** Starts on this data folder and a free port, and waits until it says that it is ready. */
    static Product start(Path data, String... arguments) {
        return start(Launch.on(data, arguments));
    }

    static Product start(Launch launch) {
        try {
            Path log = Launch.newLog();
            Product product = new Product(launch, launch.begin(log), log);
            product.awaitReady();
            return product;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** Starts it anew, in the same way, after it has ended. */
    Product again() {
        return start(launch);
    }

    private void awaitReady() {
        try {
            Awaitility.await("ready")
                    .atMost(START_MAX)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> !process.isAlive() || isReady());
        } catch (RuntimeException never) {
            process.destroyForcibly();
            throw new IllegalStateException("not ready; it printed\n" + printed(), never);
        }
        if (!isReady()) {
            throw new IllegalStateException("ended at once; it printed\n" + printed());
        }
    }

    private boolean isReady() {
        return printed().lines().anyMatch(line -> line.startsWith("ready http://"));
    }

    /** Everything the process has printed so far. */
    String printed() {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + launch.port() + path);
    }

    /** Ends the process as a failing machine would: at once, with no chance to tidy up. */
    void killHard() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks the process to stop, as Ctrl-C does, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("did not stop; it printed\n" + printed());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
