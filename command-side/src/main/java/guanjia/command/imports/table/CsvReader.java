package guanjia.command.imports.table;

import guanjia.command.imports.table.TableRefusal.BrokenQuotes;
import guanjia.command.imports.table.TableRefusal.CellTooLong;
import guanjia.command.imports.table.TableRefusal.EmptyFile;
import guanjia.command.imports.table.TableRefusal.RowTooLong;
import guanjia.command.imports.table.TableRefusal.TooManyColumns;
import guanjia.command.imports.table.TableRefusal.TooManyRows;
import guanjia.command.imports.table.TableRefusal.WrongNumberOfCells;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Rows of a text file whose cells stand between separators. */
final class CsvReader implements TableReader {

    private static final int UNKNOWN = -1;

    private final CSVParser parser;
    private final RowBoundedReader bounded;
    private final TableLimits limits;
    private final Iterator<CSVRecord> records;
    private final long rowsExpected;
    private final List<String> header;
    private long line = 1;
    private long number;
    private int width = UNKNOWN;

    private CsvReader(
            CSVParser parser, RowBoundedReader bounded, TableLimits limits, long linesInFile) {
        this.parser = parser;
        this.bounded = bounded;
        this.limits = limits;
        this.records = parser.iterator();
        this.rowsExpected = linesInFile;
        this.header = readHeader();
        this.width = header.size();
    }

    static CsvReader open(Path file, TableLimits limits) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        CsvText text = CsvText.open(file, encoding, limits);
        return new CsvReader(text.parser(), text.bounded(), limits, encoding.lines());
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long rowsExpected() {
        return rowsExpected;
    }

    @Override
    public @Nullable TableRow next() {
        TableRow row = read();
        while (row != null && row.isBlank()) {
            row = read();
        }
        if (row == null) {
            return null;
        }
        number++;
        UnreadableTable.when(number > limits.rows(), new TooManyRows(limits.rows()));
        return new TableRow(number, row.line(), row.cells(), row.fault());
    }

    private List<String> readHeader() {
        TableRow row = read();
        while (row != null && row.isBlank()) {
            row = read();
        }
        if (row == null) {
            throw new UnreadableTable(new EmptyFile());
        }
        if (row.fault() != null) {
            throw new UnreadableTable(row.fault());
        }
        return row.cells();
    }

    private @Nullable TableRow read() {
        bounded.rowBegins();
        long start = line;
        try {
            if (!records.hasNext()) {
                return null;
            }
            List<String> cells = withoutSurplusBlanks(records.next().toList());
            line = Math.max(start + 1, parser.getCurrentLineNumber() + 1);
            UnreadableTable.when(
                    cells.size() > limits.columns(), new TooManyColumns(start, limits.columns()));
            return new TableRow(0, start, cells, fault(cells, start));
        } catch (UncheckedIOException broken) {
            throw new UnreadableTable(
                    broken.getCause() instanceof RowBoundedReader.RunAway
                            ? new RowTooLong(start, limits.rowCharacters())
                            : new BrokenQuotes(start));
        }
    }

    private @Nullable TableRefusal fault(List<String> cells, long start) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column).length() > limits.cellCharacters()) {
                return new CellTooLong(start, column + 1, limits.cellCharacters());
            }
        }
        boolean lone = cells.size() == 1 && cells.getFirst().isBlank();
        return width == UNKNOWN || lone || cells.size() == width
                ? null
                : new WrongNumberOfCells(start, cells.size(), width);
    }

    /** Separators behind the last column are no cells. */
    private List<String> withoutSurplusBlanks(List<String> cells) {
        int size = cells.size();
        while (width != UNKNOWN && size > width && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
