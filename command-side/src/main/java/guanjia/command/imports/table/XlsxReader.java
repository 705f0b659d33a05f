package guanjia.command.imports.table;

import guanjia.command.imports.table.TableRefusal.NoSheet;
import guanjia.command.imports.table.TableRefusal.TooManyRows;
import guanjia.command.imports.table.TableRefusal.WrongNumberOfCells;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of the first visible sheet of a workbook. */
final class XlsxReader implements TableReader {

    private final WorkbookArchive archive;
    private final SheetRows rows;
    private final TableLimits limits;
    private final List<String> header;
    private long number;
    private long rowsExpected;

    private XlsxReader(WorkbookArchive archive, SheetRows rows, TableLimits limits) {
        this.archive = archive;
        this.rows = rows;
        this.limits = limits;
        TableRow first = rows.next();
        if (first == null) {
            throw new UnreadableTable(new NoSheet());
        }
        if (first.fault() != null) {
            throw new UnreadableTable(first.fault());
        }
        this.header = withoutTrailingBlanks(first.cells());
    }

    static XlsxReader open(Path file, TableLimits limits) throws IOException {
        WorkbookArchive archive = WorkbookArchive.open(file, limits);
        try {
            Workbook workbook = Workbook.of(archive);
            SharedTexts texts = SharedTexts.read(archive, workbook.sharedStrings(), limits);
            DateStyles styles = DateStyles.read(archive, workbook.styles());
            XmlPart sheet = archive.part(workbook.sheet());
            SheetRows rows = new SheetRows(sheet, texts, styles, workbook.since1904(), limits);
            XlsxReader reader = new XlsxReader(archive, rows, limits);
            reader.rowsExpected =
                    rows.lastRowStated() > 1
                            ? rows.lastRowStated() - 1
                            : archive.rowsOf(workbook.sheet()) - 1;
            return reader;
        } catch (IOException | RuntimeException failure) {
            archive.close();
            throw failure;
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long rowsExpected() {
        return Math.min(limits.rows(), Math.max(0, rowsExpected));
    }

    @Override
    public @Nullable TableRow next() {
        TableRow row = rows.next();
        if (row == null) {
            return null;
        }
        number++;
        UnreadableTable.when(number > limits.rows(), new TooManyRows(limits.rows()));
        return asWideAsTheHeader(row);
    }

    /** A sheet does not store empty cells, so a short row is none that lacks something. */
    private TableRow asWideAsTheHeader(TableRow row) {
        List<String> cells = withoutTrailingBlanks(row.cells());
        TableRefusal fault = row.fault();
        if (fault == null && cells.size() > header.size()) {
            fault = new WrongNumberOfCells(row.line(), cells.size(), header.size());
        }
        while (cells.size() < header.size()) {
            cells.add("");
        }
        return new TableRow(number, row.line(), cells, fault);
    }

    private static List<String> withoutTrailingBlanks(List<String> cells) {
        List<String> kept = new ArrayList<>(cells);
        while (!kept.isEmpty() && kept.getLast().isBlank()) {
            kept.removeLast();
        }
        return kept;
    }

    @Override
    public void close() throws IOException {
        try (archive) {
            rows.close();
        }
    }
}
