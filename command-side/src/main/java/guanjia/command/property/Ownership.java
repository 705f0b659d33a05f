package guanjia.command.property;

import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who owns the unit since when. Each transfer replaces the one before it from its day on. */
final class Ownership {

    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final int OWNERS_MAX = 100;

    private final TreeMap<LocalDate, List<Share>> transfers = new TreeMap<>();

    /** The owners on a day; none when they are not known. */
    List<Share> on(LocalDate day) {
        var entry = transfers.floorEntry(day);
        return entry == null ? List.of() : entry.getValue();
    }

    SortedMap<LocalDate, List<Share>> all() {
        return Collections.unmodifiableSortedMap(transfers);
    }

    boolean changesOn(LocalDate day) {
        return transfers.containsKey(day);
    }

    /** The day of the last transfer. */
    @Nullable LocalDate latest() {
        return transfers.isEmpty() ? null : transfers.lastKey();
    }

    void transferred(LocalDate from, List<Share> owners) {
        transfers.put(from, owners);
    }

    void reversed(LocalDate from) {
        transfers.remove(from);
    }

    /** Every owner once, every share above zero with at most 4 decimals, together 100 percent. */
    static void addUp(List<Share> owners) {
        Input.count("owners", owners, 1, OWNERS_MAX);
        BigDecimal sum = BigDecimal.ZERO;
        Set<PersonId> seen = new HashSet<>();
        for (Share share : owners) {
            Input.number("owners.percent", share.percent(), "0.0001", "100", 4);
            CommandRefused.unless(
                    seen.add(share.owner()), new PropertyRefusal.OwnerTwice(share.owner()));
            sum = sum.add(share.percent());
        }
        CommandRefused.unless(
                sum.compareTo(WHOLE) == 0,
                new PropertyRefusal.SharesDoNotAddUp(sum.toPlainString()));
    }

    /** Whether the same persons own in the same shares, in whatever order they are named. */
    static boolean same(List<Share> some, List<Share> others) {
        return byOwner(some).equals(byOwner(others));
    }

    private static Map<PersonId, BigDecimal> byOwner(List<Share> shares) {
        Map<PersonId, BigDecimal> byOwner = new HashMap<>();
        shares.forEach(share -> byOwner.put(share.owner(), share.percent().stripTrailingZeros()));
        return byOwner;
    }
}
