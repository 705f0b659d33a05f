package guanjia.command.imports.kind;

import guanjia.command.imports.columns.Columns;
import guanjia.command.imports.columns.Field;
import guanjia.events.Role;
import java.util.List;
import java.util.Set;

/** One sort of thing that a file can hold, one in each row. Each kind is a component. */
public interface ImportKind {

    /** As the sender names it, such as {@code communities}. */
    String name();

    /** What a row can state, in the order of the template. */
    List<Field> fields();

    /** Whose files are taken. */
    default Set<Role> senders() {
        return Set.of(Role.MANAGER, Role.ADMINISTRATOR);
    }

    /**
     * Understands what the file says once for all of its rows.
     *
     * @throws guanjia.command.door.CommandRefused when no row could be used
     */
    default Whole whole(String fileName, Columns columns) {
        return Whole.AS_IT_IS;
    }

    /** What neighbouring rows have in common that are carried out together; empty for nothing. */
    default String group(List<String> cells, Columns columns) {
        return "";
    }

    /** Called before every chunk of rows, to learn what changed since. */
    default void refresh() {}

    /**
     * Reads one row.
     *
     * @throws guanjia.command.door.CommandRefused when the row cannot be used
     */
    Entry read(List<String> cells, Columns columns);
}
