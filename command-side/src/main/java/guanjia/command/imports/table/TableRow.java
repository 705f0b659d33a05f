package guanjia.command.imports.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row as it stands in the file.
 *
 * @param number counted from 1 below the header, blank rows left out
 * @param line where it begins: the line of a text file, the row of a sheet
 * @param cells as written, from the first column; an empty cell is an empty text
 * @param fault why the row cannot be used although the file can be read on, or null
 */
public record TableRow(long number, long line, List<String> cells, @Nullable TableRefusal fault) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Whether nothing is written in it. */
    boolean isBlank() {
        return fault == null && cells.stream().allMatch(String::isBlank);
    }
}
