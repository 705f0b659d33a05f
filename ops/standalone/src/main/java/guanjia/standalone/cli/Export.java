package guanjia.standalone.cli;

import guanjia.standalone.Words;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Writes out what the system knows of one kind. */
@Command(name = "export")
final class Export implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-.{12}");

    /** How it is written. */
    enum Format {
        CSV,
        XLSX,
        JSON,
        HLEDGER,
        LEDGER,
        BEANCOUNT
    }

    private static final Set<Format> TABLES = EnumSet.of(Format.CSV, Format.XLSX, Format.JSON);
    private static final Set<Format> BOOKS =
            EnumSet.of(Format.HLEDGER, Format.LEDGER, Format.BEANCOUNT, Format.CSV);

    /** What can be exported. */
    enum Kind {
        COMMUNITIES("communities."),
        UNITS("properties."),
        LEDGER("ledger/books/");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        Set<Format> formats() {
            return this == LEDGER ? BOOKS : TABLES;
        }
    }

    @Parameters(index = "0", paramLabel = "KIND")
    private Kind kind = Kind.UNITS;

    @Option(names = "--format", paramLabel = "FORMAT")
    private Format format = Format.CSV;

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--from", paramLabel = "DAY")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY")
    private @Nullable LocalDate to;

    @Option(names = "--community", paramLabel = "NAME")
    private @Nullable String community;

    @Override
    public Integer call() throws IOException {
        if (!kind.formats().contains(format)) {
            System.err.println(Words.of("export.format", code(kind), formats()));
            return Guanjia.FAILED;
        }
        RunningSystem system = RunningSystem.named();
        try (InputStream rows = system.open(path(system))) {
            if (out == null) {
                rows.transferTo(System.out);
                System.out.flush();
            } else {
                Files.copy(rows, out, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return 0;
    }

    private String path(RunningSystem system) {
        StringBuilder path = new StringBuilder("/api/" + kind.path + code(format) + "?");
        if (community != null) {
            path.append("community=").append(id(community, system)).append('&');
        }
        if (from != null) {
            path.append("from=").append(from).append('&');
        }
        if (to != null) {
            path.append("to=").append(to);
        }
        return path.toString();
    }

    /** Of the community that has this name and no other. */
    private static UUID id(String name, RunningSystem system) {
        if (ID.matcher(name).matches()) {
            return UUID.fromString(name);
        }
        String words = URLEncoder.encode(name, StandardCharsets.UTF_8);
        for (JsonNode row : system.get("/api/communities?q=" + words).path("rows")) {
            if (name.equals(row.path("name").asString())) {
                return UUID.fromString(row.path("id").asString());
            }
        }
        throw new Unanswered(Words.of("export.community", name), null);
    }

    private String formats() {
        return String.join(", ", kind.formats().stream().map(Export::code).toList());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
