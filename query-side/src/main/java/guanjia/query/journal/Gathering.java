package guanjia.query.journal;

import guanjia.query.journal.JournalQuery.Taker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one entry of the lines of one event, which come one after the other. */
final class Gathering {

    private final Taker<JournalEntry> taker;
    private final List<JournalEntry.Line> lines = new ArrayList<>();
    private @Nullable JournalEntry head;

    Gathering(Taker<JournalEntry> taker) {
        this.taker = taker;
    }

    void add(JournalEntry of, JournalEntry.Line line) {
        if (head == null || head.position() != of.position()) {
            end();
            head = of;
        }
        lines.add(line);
    }

    void end() {
        if (head != null) {
            JournalQuery.hand(
                    new JournalEntry(
                            head.position(),
                            head.on(),
                            head.event(),
                            head.place(),
                            List.copyOf(lines)),
                    taker);
            lines.clear();
            head = null;
        }
    }
}
