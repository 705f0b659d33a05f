package guanjia.query.page;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** XLSX whose rows leave memory as they are written. Behind a million rows a new sheet begins. */
final class XlsxTable implements Table {

    private static final int SHEET_ROWS_MAX = 1_000_000;
    private static final int FLUSH_ROWS = 1_000;

    private final Workbook workbook;
    private final String name;
    private final List<String> headers;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    XlsxTable(OutputStream out, String name, List<String> headers) {
        this.workbook = new Workbook(out, "Guanjia", "1.0");
        this.name = name;
        this.headers = headers;
        this.sheet = workbook.newWorksheet(name);
        begin();
    }

    @Override
    public void row(@Nullable Object... cells) {
        if (row == SHEET_ROWS_MAX) {
            finish();
            sheets++;
            sheet = workbook.newWorksheet(name + " " + sheets);
            begin();
        }
        write(cells);
    }

    private void begin() {
        row = 0;
        write(headers.toArray());
    }

    private void write(@Nullable Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            Object cell = cells[column];
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                sheet.value(row, column, cell.toString());
            }
        }
        row++;
        if (row % FLUSH_ROWS == 0) {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private void finish() {
        try {
            sheet.finish();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        finish();
        workbook.finish();
    }
}
