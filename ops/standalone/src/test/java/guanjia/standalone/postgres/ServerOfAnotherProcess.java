package guanjia.standalone.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Starts a server in a process of its own, which a test can then kill. */
final class ServerOfAnotherProcess {

    private ServerOfAnotherProcess() {}

    /** Runs until it is killed; a line on the standard output says that the server is there. */
    public static void main(String[] arguments) throws InterruptedException {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.start(DataFolder.at(Path.of(arguments[0])))) {
            System.out.println("started " + server.superuser());
            Thread.currentThread().join();
        }
    }

    /** Starts such a process on a folder, waits for its server, and kills the process alone. */
    static void startAndKill(Path folder) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ServerOfAnotherProcess.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var lines = process.inputReader()) {
            if (lines.lines().noneMatch(line -> line.startsWith("started"))) {
                throw new IOException("the other process did not start its server");
            }
        } finally {
            process.destroyForcibly();
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }
}
