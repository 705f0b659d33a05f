package guanjia.query.fees;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Another program that keeps books, to check ours. */
final class Bookkeeper {

    private static final int SECONDS_MAX = 60;

    private Bookkeeper() {}

    /** What it printed, once it found nothing wrong; the test is skipped where it is missing. */
    static String run(String program, String... arguments) {
        assumeTrue(
                isThere(program),
                program
                        + " is not on this machine; on Debian: apt-get install "
                        + packaged(program));
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            String words =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(command + " says\n" + words);
            }
            return words;
        } catch (IOException failed) {
            throw new AssertionError(command.toString(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(command.toString(), interrupted);
        }
    }

    /** Balances by account, as hledger says them. */
    static Map<String, String> balances(Path journal) {
        Map<String, String> balances = new TreeMap<>();
        run("hledger", "-f", journal.toString(), "bal", "--flat", "-N", "-E", "-O", "csv")
                .lines()
                .skip(1)
                .map(line -> line.replace("\"", "").split(",", 2))
                .forEach(cells -> balances.put(cells[0], cells[1].replace(" CNY", "")));
        return balances;
    }

    private static boolean isThere(String program) {
        for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator, -1)) {
            if (Path.of(folder, program).toFile().canExecute()) {
                return true;
            }
        }
        return false;
    }

    private static String packaged(String program) {
        return program.equals("bean-check") ? "beancount" : program;
    }
}
