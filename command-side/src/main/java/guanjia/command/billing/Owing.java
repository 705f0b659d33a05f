package guanjia.command.billing;

import guanjia.command.property.UnitFacts.Known;
import guanjia.command.property.UnitFacts.MovedIn;
import guanjia.command.reckoning.Charges.LiableFrom;
import guanjia.events.Liable;
import guanjia.events.Party;
import guanjia.events.Party.Part;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent.Share;
import guanjia.events.PropertyEvent.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who owes what a unit is charged, from which day on: until the unit is handed over the developer,
 * then the owner, then the next one (物业管理条例 41). Owners in common owe jointly (民法典 307): the one
 * with the largest share pays first. A tenant owes only what he or she agreed to pay, which the
 * register does not know, so no run charges a tenant.
 *
 * <p>A handover is the first signed moving in of a first owner. Where none was recorded, as for
 * communities that are older than the register, the unit was handed over when it was first owned.
 */
final class Owing {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    private Owing() {}

    /** By their first days; the first one holds ever since. */
    static List<LiableFrom> of(Known unit) {
        if (unit.owners().isEmpty()) {
            return List.of(new LiableFrom(EVER, unowned(unit)));
        }
        List<LiableFrom> owing = new ArrayList<>();
        owing.add(new LiableFrom(EVER, Liable.alone(Party.of(Part.DEVELOPER))));
        LocalDate handedOver = handover(unit);
        if (handedOver == null) {
            return owing;
        }
        for (Map.Entry<LocalDate, List<Share>> owned : unit.owners().entrySet()) {
            boolean first = owing.size() == 1;
            boolean early = owned.getKey().isBefore(handedOver);
            if (!first && early) {
                // Sold on before the handover: the last one to buy takes the unit over.
                owing.removeLast();
            }
            LocalDate from = first || early ? handedOver : owned.getKey();
            owing.add(new LiableFrom(from, owners(owned.getValue())));
        }
        return owing;
    }

    /** The day from which owners owe; null while the first ones have not taken the unit over. */
    static @Nullable LocalDate handover(Known unit) {
        if (unit.owners().isEmpty()) {
            return unit.movedIn().stream()
                    .map(MovedIn::on)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
        List<PersonId> first =
                unit.owners().firstEntry().getValue().stream().map(Share::owner).toList();
        LocalDate movedIn =
                unit.movedIn().stream()
                        .filter(it -> it.tenure() == Tenure.OWNER && first.contains(it.person()))
                        .map(MovedIn::on)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        if (movedIn != null) {
            return movedIn;
        }
        return unit.toMoveIn().stream().anyMatch(first::contains) ? null : unit.owners().firstKey();
    }

    private static Liable unowned(Known unit) {
        boolean waits = !unit.toMoveIn().isEmpty() && unit.movedIn().isEmpty();
        return Liable.alone(Party.of(waits ? Part.DEVELOPER : Part.OWNER));
    }

    private static Liable owners(List<Share> shares) {
        List<Share> largestFirst =
                shares.stream().sorted(Comparator.comparing(Share::percent).reversed()).toList();
        Party first = new Party(Part.OWNER, largestFirst.getFirst().owner());
        return new Liable(
                first,
                largestFirst.size() > 1
                        ? new Party(Part.OWNER, largestFirst.get(1).owner())
                        : null);
    }
}
