package guanjia.command.imports.columns;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the value of a field comes from.
 *
 * @param column counted from 0, or −1 for a constant
 * @param constant the same for every row, or null
 * @param separator parts the cell, or null when the whole cell is meant
 * @param part which part is meant, counted from 1
 * @param drop words to leave out at the end of the part, or null
 */
record Source(
        int column,
        @Nullable String constant,
        @Nullable String separator,
        int part,
        @Nullable String drop) {

    static Source column(int column) {
        return new Source(column, null, null, 0, null);
    }

    /** Whether the cell holds more than this field takes from it. */
    boolean takesPart() {
        return separator != null;
    }

    String value(List<String> cells) {
        if (constant != null) {
            return constant;
        }
        String cell = column < cells.size() ? cells.get(column).strip() : "";
        if (separator == null) {
            return cell;
        }
        String[] parts = cell.split(Pattern.quote(separator), -1);
        String taken = part <= parts.length ? parts[part - 1].strip() : "";
        boolean ends = drop != null && taken.endsWith(drop) && taken.length() > drop.length();
        return ends && drop != null ? taken.substring(0, taken.length() - drop.length()) : taken;
    }
}
