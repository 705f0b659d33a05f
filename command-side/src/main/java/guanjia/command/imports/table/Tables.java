package guanjia.command.imports.table;

import guanjia.command.imports.table.TableRefusal.EmptyFile;
import guanjia.command.imports.table.TableRefusal.FileTooLarge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens a file as a table, whatever sort it is. */
public final class Tables {

    private Tables() {}

    /**
     * Looks at the content, never at the name, and opens it.
     *
     * @throws UnreadableTable when it is no table that can be read
     * @throws IOException when the disk fails
     */
    public static TableReader open(Path file, TableLimits limits) throws IOException {
        long size = Files.size(file);
        UnreadableTable.when(size == 0, new EmptyFile());
        UnreadableTable.when(size > limits.fileBytes(), new FileTooLarge(limits.fileBytes() >> 20));
        return switch (FileSort.of(file)) {
            case WORKBOOK -> XlsxReader.open(file, limits);
            case TEXT -> CsvReader.open(file, limits);
        };
    }
}
