package guanjia.command.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in use after a collection is what the reader holds on to. */
class A_table_of_a_million_rows {

    private static final int ROWS = 1_000_000;
    private static final int SHEET_ROWS = 200_000;
    private static final long MIB = 1 << 20;

    @TempDir Path folder;

    @Test
    void is_read_row_by_row_as_text() throws IOException {
        Path file = folder.resolve("long.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("小区,楼栋,房号,建筑面积\n");
            for (int row = 0; row < ROWS; row++) {
                out.write("翠湖花园,3栋," + row + ",89.35\n");
            }
        }
        assertThat(heldWhileReading(file, ROWS)).isLessThan(32 * MIB);
    }

    @Test
    void is_read_row_by_row_as_a_workbook() throws IOException {
        Path file = folder.resolve("long.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("units");
            sheet.value(0, 0, "小区");
            sheet.value(0, 1, "房号");
            for (int row = 1; row <= SHEET_ROWS; row++) {
                sheet.inlineString(row, 0, "翠湖花园");
                sheet.value(row, 1, row);
                if (row % 10_000 == 0) {
                    sheet.flush();
                }
            }
        }
        assertThat(heldWhileReading(file, SHEET_ROWS)).isLessThan(32 * MIB);
    }

    /** The most that is held at any of eight moments, above what was held before. */
    private static long heldWhileReading(Path file, int rows) throws IOException {
        long before = held();
        long most = 0;
        try (TableReader reader = Tables.open(file, TableLimits.USUAL)) {
            assertThat(reader.rowsExpected()).isBetween(rows - 1L, rows + 1L);
            long read = 0;
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                read = row.number();
                if (read % (rows / 8) == 0) {
                    most = Math.max(most, held() - before);
                }
            }
            assertThat(read).isEqualTo(rows);
        }
        return most;
    }

    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
