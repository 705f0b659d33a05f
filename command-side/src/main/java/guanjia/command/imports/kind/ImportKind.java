package guanjia.command.imports.kind;

import guanjia.command.imports.columns.Columns;
import guanjia.command.imports.columns.Field;
import java.util.List;

/** One sort of thing that a file can hold, one in each row. Each kind is a component. */
public interface ImportKind {

    /** As the sender names it, such as {@code communities}. */
    String name();

    /** What a row can state, in the order of the template. */
    List<Field> fields();

    /** Called before every chunk of rows, to learn what changed since. */
    default void refresh() {}

    /**
     * Reads one row.
     *
     * @throws guanjia.command.door.CommandRefused when the row cannot be used
     */
    Entry read(List<String> cells, Columns columns);
}
