package guanjia.bench;

import guanjia.standalone.RunningProduct;
import guanjia.standalone.Side;
import guanjia.standalone.postgres.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/** The product on a database in a temporary folder, which goes when the process goes. */
final class MeasuredProduct {

    private MeasuredProduct() {}

    static RunningProduct start(Side side) throws IOException, SQLException {
        return start(side, Map.of("guanjia.first-administrator", "false"));
    }

    static RunningProduct start(Side side, Map<String, Object> settings)
            throws IOException, SQLException {
        Path folder = Files.createTempDirectory("guanjia-bench");
        // Added first, so run last: the database is stopped by then.
        SpringApplication.getShutdownHandlers().add(() -> delete(folder));
        return RunningProduct.measured(side, DataFolder.at(folder), settings);
    }

    private static void delete(Path folder) {
        try (Stream<Path> parts = Files.walk(folder)) {
            for (Path part : parts.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(part);
            }
        } catch (IOException e) {
            System.err.println("left behind: " + folder + " (" + e.getMessage() + ")");
        }
    }
}
