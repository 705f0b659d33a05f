package guanjia.standalone.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The programs of PostgreSQL, and how to run one. */
final class Programs {

    private static final boolean UNIX = File.separatorChar == '/';

    private final Path bin;
    private final Path output;

    /**
     * @param bin the folder of the programs
     * @param output the file that collects what a program says
     */
    Programs(Path bin, Path output) {
        this.bin = bin;
        this.output = output;
    }

    /**
     * Runs a program to its end and gives its exit status.
     *
     * @throws PostgresFailed when it could not be run at all
     */
    int status(String program, String... arguments) {
        List<String> line = new ArrayList<>(withoutRoot());
        line.add(bin.resolve(UNIX ? program : program + ".exe").toString());
        line.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        // What the user set for a PostgreSQL of their own must not lead this one astray.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        // A file, because the server outlives the program and would keep a pipe open.
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        builder.redirectInput(new File(UNIX ? "/dev/null" : "NUL"));
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new PostgresFailed("cannot run " + line.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostgresFailed("interrupted while running " + program, e);
        }
    }

    /**
     * Runs a program that must succeed.
     *
     * @throws PostgresFailed with what it said, when it did not
     */
    void run(String program, String... arguments) {
        int status = status(program, arguments);
        if (status != 0) {
            throw new PostgresFailed(
                    "%s ended with %d: %s".formatted(program, status, lastWords()), null);
        }
    }

    /** What the last program said. */
    String lastWords() {
        try {
            return Files.readString(output, UTF_8).strip();
        } catch (IOException e) {
            return e.toString();
        }
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace of its own the same account is nobody
     * in particular, and the files remain root's.
     */
    private static List<String> withoutRoot() {
        boolean root = UNIX && "root".equals(System.getProperty("user.name"));
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return root && linux ? List.of("unshare", "--user") : List.of();
    }
}
