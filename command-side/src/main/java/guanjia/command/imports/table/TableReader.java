package guanjia.command.imports.table;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table from top to bottom, one row at a time. */
public interface TableReader extends Closeable {

    /** The cells of the first row that is not blank. */
    List<String> header();

    /**
     * The next row that is not blank, or null behind the last.
     *
     * @throws UnreadableTable when the file is broken here; the rows before it were good
     */
    @Nullable TableRow next();

    /** How many rows there are, counted or stated beforehand: good for progress, not for truth. */
    long rowsExpected();
}
