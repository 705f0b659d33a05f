package guanjia.command.property;

import guanjia.command.door.CommandRefused;
import guanjia.events.Area;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How areas must fit together. Fees are charged by the built-up area, so a split or a merge that
 * made some of it appear or vanish would change what people owe: there is no tolerance.
 */
final class Areas {

    private Areas() {}

    /** 套内面积 lies within 建筑面积. */
    static void fit(@Nullable Area builtUp, @Nullable Area inner) {
        if (builtUp != null && inner != null) {
            CommandRefused.unless(
                    inner.squareMetres().compareTo(builtUp.squareMetres()) <= 0,
                    new PropertyRefusal.InnerAreaExceedsBuiltUp(inner, builtUp));
        }
    }

    /** The parts of a whole whose area is known state theirs, and equal it. */
    static void divide(@Nullable Area whole, Collection<@Nullable Area> parts) {
        if (whole != null) {
            CommandRefused.unless(
                    parts.stream().allMatch(Objects::nonNull),
                    new PropertyRefusal.AreaMissing(whole.toString()));
            mustEqual(sum(parts), whole);
        }
    }

    /** What is made of parts whose areas are all known states its own, and equals them. */
    static void join(Collection<@Nullable Area> parts, @Nullable Area whole) {
        if (parts.stream().allMatch(Objects::nonNull)) {
            BigDecimal sum = sum(parts);
            if (whole == null) {
                throw new CommandRefused(new PropertyRefusal.AreaMissing(sum.toPlainString()));
            }
            mustEqual(sum, whole);
        }
    }

    private static void mustEqual(BigDecimal parts, Area whole) {
        CommandRefused.unless(
                parts.compareTo(whole.squareMetres()) == 0,
                new PropertyRefusal.AreasDoNotAddUp(parts.toPlainString(), whole.toString()));
    }

    private static BigDecimal sum(Collection<@Nullable Area> parts) {
        List<Area> known = parts.stream().filter(Objects::nonNull).toList();
        return known.stream().map(Area::squareMetres).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
