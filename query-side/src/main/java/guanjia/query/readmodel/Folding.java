package guanjia.query.readmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes one statement of several that change the same row one after the other, so that each row of
 * a chunk of events is written once. The database computes the same as before, only in one step;
 * where a step could fail unnoticed that way, or is not understood, the statements stay apart.
 */
final class Folding {

    private final Tables tables;

    Folding(Tables tables) {
        this.tables = tables;
    }

    /** What stays in its place, as a statement or as one that takes others in. */
    private record Kept(Change change, @Nullable FoldedChange folded) {

        Change result() {
            return folded == null ? change : folded.change();
        }
    }

    List<Change> fold(List<Change> changes) {
        // Known for one chunk only: there may be any number of sequences of changes.
        Forms forms = new Forms(tables);
        List<Kept> kept = new ArrayList<>(changes.size());
        Map<Change.Row, FoldedChange> last = new HashMap<>();
        for (Change change : changes) {
            Change.Row row = change.row();
            if (row == null) {
                last.clear();
                kept.add(new Kept(change, null));
                continue;
            }
            FoldedChange next = FoldedChange.of(change, forms);
            FoldedChange former = last.get(row);
            if (next != null && former != null && former.takes(next)) {
                continue;
            }
            if (next == null) {
                last.remove(row);
            } else {
                last.put(row, next);
            }
            kept.add(new Kept(change, next));
        }
        return kept.stream().map(Kept::result).toList();
    }
}
