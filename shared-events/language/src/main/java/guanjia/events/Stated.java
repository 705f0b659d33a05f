package guanjia.events;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as somebody wrote it, beside what could be read from it. What was written is never
 * dropped, and never silently mended.
 *
 * @param text the words as written, {@code 2.38至3.5元/平米/月}
 * @param low the smallest figure meant, null when none can be read
 * @param high the largest figure meant; equals {@code low} unless a range was written
 * @param doubts what a person should look at; empty when the figure is plain
 */
public record Stated(
        String text, @Nullable BigDecimal low, @Nullable BigDecimal high, List<Doubt> doubts) {

    public Stated {
        doubts = List.copyOf(doubts);
    }

    /** Why a stated figure should be looked at. */
    public enum Doubt {
        /** Nothing was stated: empty, or words such as 暂无信息. */
        MISSING,
        /** Words that hold no figure. */
        UNREADABLE,
        /** A range was given where one figure is needed. */
        RANGE,
        /** A figure outside what can be true of such a thing. */
        IMPLAUSIBLE
    }
}
