package guanjia.command.imports.columns;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The understood columns of one table. */
public final class Columns {

    private final List<String> header;
    private final Map<String, Source> sources;
    private final List<Integer> unused;

    Columns(List<String> header, Map<String, Source> sources, List<Integer> unused) {
        this.header = header;
        this.sources = sources;
        this.unused = unused;
    }

    /**
     * Understands a header.
     *
     * @throws ColumnsRefused when it cannot be understood without a guess
     */
    public static Columns of(List<String> header, List<Field> fields, ColumnMap map) {
        return new HeaderReading(header, fields, map).columns();
    }

    /** What a row states for a field, without blanks around it; empty when nothing. */
    public String value(String field, List<String> cells) {
        Source source = sources.get(field);
        return source == null ? "" : source.value(cells);
    }

    /** Whether the table says anything about a field. */
    public boolean has(String field) {
        return sources.containsKey(field);
    }

    /** What is said of a field for every row at once; null when each row says it. */
    public @Nullable String constant(String field) {
        Source source = sources.get(field);
        return source == null ? null : source.constant();
    }

    /** How the table calls a field; the name of the field where it has no such column. */
    public String headerOf(String field) {
        Source source = sources.get(field);
        return source == null || source.column() < 0 ? field : header.get(source.column());
    }

    /** What stands in columns without a field of their own, by header; empty cells left out. */
    public Map<String, String> others(List<String> cells) {
        Map<String, String> others = new TreeMap<>();
        for (int column : unused) {
            if (column < cells.size() && !cells.get(column).isBlank()) {
                others.put(header.get(column), cells.get(column).strip());
            }
        }
        return others;
    }

    /** Headers of the columns without a field of their own. */
    public List<String> unused() {
        return unused.stream().map(header::get).toList();
    }

    /** Headers of the columns that were recognised, by field. */
    public Map<String, String> recognised() {
        Map<String, String> recognised = new TreeMap<>();
        sources.keySet().forEach(field -> recognised.put(field, headerOf(field)));
        return recognised;
    }
}
