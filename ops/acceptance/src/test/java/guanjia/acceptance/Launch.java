package guanjia.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a process of the product is started, so that it can be started again in the same way.
 *
 * @param data the folder with everything it knows, when its PostgreSQL is embedded
 */
record Launch(Path data, int port, Map<String, String> environment, List<String> arguments) {

    private static final Path LOGS = Path.of("target", "logs");

    /** On this folder and a free port. */
    static Launch on(Path data, String... arguments) {
        return new Launch(data, freePort(), Map.of(), List.of(arguments));
    }

    /** With these settings beside the usual ones. */
    Launch with(Map<String, String> settings) {
        return new Launch(data, port, settings, arguments);
    }

    /** Starts the process; its output goes to the file. */
    Process begin(Path log) throws IOException {
        List<String> command = new ArrayList<>(java("guanjia.standalone.Standalone", "-Xmx1g"));
        command.addAll(List.of("--data", data.toString(), "--port", Integer.toString(port)));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("GUANJIA_ADMIN_PASSWORD", Product.PASSWORD);
        builder.environment().put("AXONIQ_UPDATE_CHECKER_DISABLED", "true");
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Process process = builder.start();
        // Only when the tests themselves end before they could stop it.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }

    static Path newLog() throws IOException {
        return Files.createTempFile(Files.createDirectories(LOGS), "product-", ".log");
    }

    /** The command line that runs a main class of the product, without what only tests need. */
    static List<String> java(String mainClass, String memory) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.timezone=Asia/Shanghai",
                "-cp",
                classPath(),
                mainClass);
    }

    private static String classPath() {
        try {
            return Files.readString(Path.of("target", "product.classpath")).strip();
        } catch (IOException unbuilt) {
            throw new UncheckedIOException(unbuilt);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
