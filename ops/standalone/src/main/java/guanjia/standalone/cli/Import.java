package guanjia.standalone.cli;

import guanjia.standalone.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Takes a file into the system and accounts for every row of it. */
@Command(name = "import")
final class Import implements Callable<Integer> {

    private static final Set<String> OVER = Set.of("FINISHED", "FAILED", "STOPPED");

    @Parameters(index = "0", paramLabel = "KIND")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--map", paramLabel = "FILE")
    private @Nullable Path map;

    @Option(names = "--community", paramLabel = "NAME")
    private String community = "";

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--result", paramLabel = "FILE")
    private @Nullable Path result;

    @Override
    public Integer call() throws IOException {
        RunningSystem system = RunningSystem.named();
        String path = "/api/imports/" + system.post("/api/imports", form()).path("id").asString();
        JsonNode end = new Progress().follow(() -> system.get(path), Import::isOver, Import::line);
        if (result != null) {
            try (InputStream rows = system.open(path + "/result.csv")) {
                Files.copy(rows, result, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        boolean finished = end.path("state").asString().equals("FINISHED");
        if (!finished) {
            System.err.println(Words.of("import.not-finished", end.path("detail").asString("")));
        }
        System.out.println(accounts(end));
        boolean refusedSome = end.path("rejected").asLong() > 0;
        return !finished ? Guanjia.FAILED : refusedSome ? Guanjia.NOT_ALL_WELL : 0;
    }

    private Multipart form() throws IOException {
        for (@Nullable Path needed : new @Nullable Path[] {file, map}) {
            if (needed != null && !Files.isReadable(needed)) {
                throw new Unanswered(Words.of("import.no-file", needed), null);
            }
        }
        Multipart form = new Multipart().field("kind", kind).field("community", community);
        if (dryRun) {
            form.field("dryRun", "true");
        }
        if (map != null) {
            form.file("map", map);
        }
        return form.file("file", file);
    }

    private static boolean isOver(JsonNode state) {
        return OVER.contains(state.path("state").asString());
    }

    private static String line(JsonNode state) {
        return Words.of(
                "import.progress",
                state.path("read").asString("0"),
                state.path("rowsExpected").asString("?"));
    }

    private static String accounts(JsonNode end) {
        return "read=%d accepted=%d unchanged=%d rejected=%d"
                .formatted(
                        end.path("read").asLong(),
                        end.path("accepted").asLong(),
                        end.path("unchanged").asLong(),
                        end.path("rejected").asLong());
    }
}
