package guanjia.command.imports.kind;

import guanjia.command.door.CommandRefused;
import guanjia.command.imports.columns.Columns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row by its fields, with the doubts that came up while it was read. */
public final class Cells {

    private final List<String> cells;
    private final Columns columns;
    private final List<String> flags = new ArrayList<>();

    public Cells(List<String> cells, Columns columns) {
        this.cells = cells;
        this.columns = columns;
    }

    public String text(String field) {
        return columns.value(field, cells);
    }

    public @Nullable String textOrNull(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    public String required(String field) {
        String text = text(field);
        CommandRefused.unless(!text.isEmpty(), new RowRefusal.ValueMissing(column(field)));
        return text;
    }

    public String column(String field) {
        return columns.headerOf(field);
    }

    public Columns columns() {
        return columns;
    }

    public List<String> all() {
        return cells;
    }

    /** Only what the file has a column for can be doubted. */
    public void flag(String field, Object doubt) {
        if (columns.has(field)) {
            flags.add(field + ':' + doubt);
        }
    }

    public List<String> flags() {
        return List.copyOf(flags);
    }
}
