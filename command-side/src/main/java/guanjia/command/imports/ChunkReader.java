package guanjia.command.imports;

import guanjia.command.imports.columns.Columns;
import guanjia.command.imports.kind.ImportKind;
import guanjia.command.imports.table.TableReader;
import guanjia.command.imports.table.TableRow;
import guanjia.command.imports.table.UnreadableTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a table into the rows of one transaction. Rows of one group are not cut apart. */
final class ChunkReader {

    /** A transaction is short then, and little is done twice after a crash. */
    static final int ROWS = 500;

    /** A group that is larger is cut all the same. */
    private static final int ROWS_MAX = 2 * ROWS;

    /**
     * Rows of one transaction.
     *
     * @param broken why there are no more although the file goes on; the rows before it stand
     * @param last whether the end was reached
     */
    record Chunk(List<RowFate> fates, @Nullable UnreadableTable broken, boolean last) {}

    private final TableReader table;
    private final ImportKind kind;
    private final Columns columns;
    private @Nullable RowFate ahead;

    ChunkReader(TableReader table, ImportKind kind, Columns columns) {
        this.table = table;
        this.kind = kind;
        this.columns = columns;
    }

    Chunk next() {
        List<RowFate> fates = new ArrayList<>();
        if (ahead != null) {
            fates.add(ahead);
            ahead = null;
        }
        try {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                RowFate fate = new RowFate(row, kind.group(row.cells(), columns));
                if (isFull(fates, fate)) {
                    ahead = fate;
                    return new Chunk(fates, null, false);
                }
                fates.add(fate);
            }
            return new Chunk(fates, null, true);
        } catch (UnreadableTable broken) {
            return new Chunk(fates, broken, true);
        }
    }

    private static boolean isFull(List<RowFate> fates, RowFate next) {
        return fates.size() >= ROWS
                && (fates.size() >= ROWS_MAX || !next.belongsTo(fates.getLast()));
    }
}
