package guanjia.command.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of imports, kept in the database so that any process can go on with them. */
@Component
class ImportFiles {

    private static final int CHUNK_BYTES = 1 << 20;

    private final JdbcClient jdbc;

    ImportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(UUID id, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] chunk = in.readNBytes(CHUNK_BYTES);
                    chunk.length > 0;
                    chunk = in.readNBytes(CHUNK_BYTES)) {
                jdbc.sql("insert into command.import_file values (?, ?, ?)")
                        .params(id, number++, chunk)
                        .update();
            }
        }
    }

    /** A copy on this machine's disk, which the caller deletes. */
    Path copy(UUID id) throws IOException {
        Path file = Files.createTempFile("guanjia-import-", ".table");
        try (OutputStream out = Files.newOutputStream(file)) {
            int number = 0;
            for (Optional<byte[]> chunk = chunk(id, number);
                    chunk.isPresent();
                    chunk = chunk(id, ++number)) {
                out.write(chunk.get());
            }
            return file;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private Optional<byte[]> chunk(UUID id, int number) {
        return jdbc.sql("select content from command.import_file where import_id = ? and chunk = ?")
                .params(id, number)
                .query(byte[].class)
                .optional();
    }
}
