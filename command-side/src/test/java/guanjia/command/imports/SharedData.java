package guanjia.command.imports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Data that are not ours to pass on: read where they lie, and skipped where they do not. */
final class SharedData {

    private SharedData() {}

    static Path file(String name) {
        Path file = folder().resolve(name);
        assumeTrue(Files.isReadable(file), "the shared data are not here");
        return file;
    }

    private static Path folder() {
        String stated =
                Optional.ofNullable(System.getProperty("GUANJIA_SHARED_DATA"))
                        .orElseGet(() -> System.getenv("GUANJIA_SHARED_DATA"));
        if (stated != null) {
            return Path.of(stated);
        }
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve("ops/guanjia"))) {
            root = root.getParent();
        }
        return root.resolveSibling("shared").resolve("data");
    }
}
