package guanjia.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One process of the product, started as an operator would start it. */
final class Product implements AutoCloseable {

    /** The first administrator's password in these tests. */
    static final String PASSWORD = "acceptance-tests-only-1";

    private static final int START_SECONDS_MAX = 180;

    private final Process process;
    private final Path data;
    private final int port;
    private final Path log;

    private Product(Process process, Path data, int port, Path log) {
        this.process = process;
        this.data = data;
        this.port = port;
        this.log = log;
    }

    /** Starts on this data folder and a free port, and waits until it says that it is ready. */
    static Product start(Path data, String... arguments) {
        return start(data, freePort(), Map.of(), arguments);
    }

    static Product start(
            Path data, int port, Map<String, String> environment, String... arguments) {
        try {
            Files.createDirectories(data);
            Path log = Files.createTempFile("guanjia-acceptance", ".log");
            ProcessBuilder builder = new ProcessBuilder(command(data, port, arguments));
            builder.environment().put("GUANJIA_ADMIN_PASSWORD", PASSWORD);
            builder.environment().put("AXONIQ_UPDATE_CHECKER_DISABLED", "true");
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true);
            Product product = new Product(builder.start(), data, port, log);
            product.awaitReady();
            return product;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    private static List<String> command(Path data, int port, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx1g");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(classPath());
        command.add("guanjia.standalone.Standalone");
        command.add("--data");
        command.add(data.toString());
        command.add("--port");
        command.add(Integer.toString(port));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What the build wrote down: the product alone, without what only its tests need. */
    private static String classPath() {
        try {
            return Files.readString(Path.of("target", "product.classpath")).strip();
        } catch (IOException unbuilt) {
            throw new UncheckedIOException(unbuilt);
        }
    }

    private void awaitReady() {
        CompletableFuture<Void> ready = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> follow(ready));
        try {
            ready.get(START_SECONDS_MAX, TimeUnit.SECONDS);
        } catch (Exception never) {
            process.destroyForcibly();
            throw new IllegalStateException("not ready; it printed\n" + printed(), never);
        }
    }

    private void follow(CompletableFuture<Void> ready) {
        try (BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        process.getInputStream(), StandardCharsets.UTF_8));
                var copy = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.write(line);
                copy.newLine();
                copy.flush();
                if (line.startsWith("ready http://")) {
                    ready.complete(null);
                }
            }
            ready.completeExceptionally(new IOException("the process ended"));
        } catch (IOException ended) {
            ready.completeExceptionally(ended);
        }
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
        return URI.create("http://127.0.0.1:" + port + path);
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
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

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
