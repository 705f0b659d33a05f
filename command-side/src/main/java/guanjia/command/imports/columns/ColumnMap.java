package guanjia.command.imports.columns;

import guanjia.command.imports.columns.ColumnsRefusal.UnreadableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says about the columns: one line per field, {@code field=header} or {@code
 * field,header}; lines that begin with # are comments.
 *
 * <pre>
 * name=楼盘
 * manager=                    this field is to stay empty
 * community.constant=万科城    the same value for every row
 * district=地址链              only a part of the cell:
 * district.separator=>
 * district.part=3             the third, counted from 1
 * district.drop=小区           without this word at its end
 * </pre>
 *
 * <p>A part of a chain is taken only when a map says which: where in such a chain a district stands
 * is a habit of each source, and a rule guessed from one city would be wrong in the next.
 */
public final class ColumnMap {

    /** Nothing is said: the headers speak for themselves. */
    public static final ColumnMap NONE = new ColumnMap(Map.of());

    private final Map<String, String> lines;

    private ColumnMap(Map<String, String> lines) {
        this.lines = lines;
    }

    /**
     * Reads a map file.
     *
     * @throws ColumnsRefused when a line cannot be understood
     */
    public static ColumnMap parse(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.replace("\uFEFF", "").strip();
            if (line.isEmpty() || line.startsWith("#") || line.equals("field,header")) {
                continue;
            }
            int at = firstOf(line, '=', ',');
            if (at <= 0) {
                throw new ColumnsRefused(new UnreadableMap(number));
            }
            String value = unquoted(line.substring(at + 1).strip());
            if (lines.put(unquoted(line.substring(0, at).strip()), value) != null) {
                throw new ColumnsRefused(new UnreadableMap(number));
            }
        }
        return new ColumnMap(lines);
    }

    /** The lines, each a field or a field with an option behind a full stop. */
    Map<String, String> lines() {
        return lines;
    }

    @Nullable String option(String field, String option) {
        return lines.get(field + '.' + option);
    }

    private static int firstOf(String line, char one, char other) {
        int first = line.indexOf(one);
        int second = line.indexOf(other);
        return first < 0 ? second : second < 0 ? first : Math.min(first, second);
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }
}
