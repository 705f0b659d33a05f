package guanjia.query.bank;

import guanjia.events.BankStatementEvent.Difference;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line, an entry, or both that belong together.
 *
 * @param difference null when both say the same
 */
public record Finding(
        @Nullable Line line, @Nullable BookEntry entry, @Nullable Difference difference) {

    /** By what a resolution names it. */
    public UUID subject() {
        if (line != null) {
            return line.id();
        }
        if (entry == null) {
            throw new IllegalStateException("a finding of nothing");
        }
        return entry.source();
    }

    public boolean agrees() {
        return difference == null;
    }
}
