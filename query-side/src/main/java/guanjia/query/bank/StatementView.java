package guanjia.query.bank;

import guanjia.events.BankStatementEvent.Difference;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A statement with everything in it, the open differences first. */
public record StatementView(StatementRow statement, List<Found> findings) {

    /** A finding, and what somebody found out about it. */
    public record Found(Finding finding, @Nullable Resolution resolution) {

        public boolean open() {
            return !finding.agrees() && resolution == null;
        }
    }

    /**
     * Why bank and books differ.
     *
     * @param by who found out, by name
     */
    public record Resolution(String difference, String why, String by, Instant at) {}

    /** How many differences of each sort nobody has explained. */
    public Map<Difference, Long> open() {
        Map<Difference, Long> open = new EnumMap<>(Difference.class);
        for (Found found : findings) {
            if (found.open() && found.finding().difference() != null) {
                open.merge(found.finding().difference(), 1L, Long::sum);
            }
        }
        return open;
    }

    public List<Found> differences() {
        return findings.stream().filter(found -> !found.finding().agrees()).toList();
    }

    public List<Found> matched() {
        return findings.stream().filter(found -> found.finding().agrees()).toList();
    }
}
