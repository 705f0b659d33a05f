package guanjia.query.readmodel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One statement that an event asked for.
 *
 * @param event which event of the batch
 * @param row what it changes; null when that may be any row
 */
record Change(int event, @Nullable Row row, String sql, List<@Nullable Object> args) {

    /** In the order of the events. */
    static Map<Integer, List<Change>> byEvent(List<Change> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(Change::event, TreeMap::new, Collectors.toList()));
    }

    /** The key of a table's row. */
    record Row(String table, Object key) {}

    /**
     * The driver turns a batch of inserts into one statement, and one statement may not meet a row
     * twice.
     */
    static boolean becomesOneStatement(String sql) {
        return sql.stripLeading().toLowerCase(Locale.ROOT).startsWith("insert");
    }
}
