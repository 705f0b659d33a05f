package guanjia.command.imports;

import guanjia.events.ImportEvent.Counts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds rows up. */
final class Tally {

    private Tally() {}

    static Counts plus(Counts before, List<RowFate> rows) {
        Map<RowFate.Outcome, Long> outcomes = new EnumMap<>(RowFate.Outcome.class);
        Map<String, Long> flags = new TreeMap<>(before.flags());
        Map<String, Long> refusals = new TreeMap<>(before.refusals());
        for (RowFate fate : rows) {
            outcomes.merge(fate.outcome(), 1L, Long::sum);
            fate.flags().stream().distinct().forEach(flag -> flags.merge(flag, 1L, Long::sum));
            if (fate.refusal() != null) {
                refusals.merge(fate.refusal().type(), 1L, Long::sum);
            }
        }
        return new Counts(
                before.read() + rows.size(),
                before.accepted() + outcomes.getOrDefault(RowFate.Outcome.ACCEPTED, 0L),
                before.unchanged() + outcomes.getOrDefault(RowFate.Outcome.UNCHANGED, 0L),
                before.rejected() + outcomes.getOrDefault(RowFate.Outcome.REJECTED, 0L),
                flags,
                refusals);
    }
}
