package guanjia.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read by cursor: it costs the same on page 1 and on page 10,000.
 *
 * @param rows in order
 * @param next the cursor of the page after it; null on the last one
 * @param count how many there are in all, counted up to a bound; null when nobody counted
 */
public record Slice<T>(List<T> rows, @Nullable String next, @Nullable Count count) {

    public Slice {
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * A number that was not counted to its end.
     *
     * @param atLeast what was counted
     * @param more whether counting stopped there
     */
    public record Count(long atLeast, boolean more) {}
}
