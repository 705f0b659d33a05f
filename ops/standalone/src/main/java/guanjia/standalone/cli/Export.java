package guanjia.standalone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes out what the system knows of one kind. */
@Command(name = "export")
final class Export implements Callable<Integer> {

    /** What can be exported. */
    enum Kind {
        COMMUNITIES("communities"),
        UNITS("properties");

        private final String path;

        Kind(String path) {
            this.path = path;
        }
    }

    /** How it is written. */
    enum Format {
        CSV,
        XLSX,
        JSON
    }

    @Parameters(index = "0", paramLabel = "KIND")
    private Kind kind = Kind.UNITS;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.CSV;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        String path = "/api/" + kind.path + "." + format.name().toLowerCase(Locale.ROOT);
        try (InputStream rows = RunningSystem.named().open(path)) {
            if (out == null) {
                rows.transferTo(System.out);
                System.out.flush();
            } else {
                Files.copy(rows, out, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return 0;
    }
}
