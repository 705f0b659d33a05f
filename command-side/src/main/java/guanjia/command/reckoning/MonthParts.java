package guanjia.command.reckoning;

import guanjia.events.Proration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * Cuts days into whole months and parts of months. Months are those of the calendar, or run from
 * the day of an anchor, such as the handover. A part of a month counts as the contract says: no
 * statute does.
 */
final class MonthParts {

    private static final int DAYS_OF_A_MONTH = 30;
    private static final int HALF = 15;

    /**
     * Days that count together.
     *
     * @param months whole ones
     * @param days more, as a part of {@code outOf}; both 0 when there are none
     */
    record Part(LocalDate from, LocalDate to, int months, int days, int outOf) {

        Fraction length() {
            Fraction whole = Fraction.of(months, 1);
            return outOf == 0 ? whole : whole.plus(Fraction.of(days, outOf));
        }
    }

    private final Proration proration;
    private final @Nullable LocalDate anchor;

    MonthParts(Proration proration, @Nullable LocalDate anchor) {
        this.proration = proration;
        this.anchor = anchor;
    }

    /**
     * Cuts the days from the first to the last, both included. Whole months without a change stay
     * together. A change within a month never makes the month longer: what the month counts is
     * divided by days.
     *
     * @param changes the first days of what is new
     */
    List<Part> cut(LocalDate first, LocalDate last, NavigableSet<LocalDate> changes) {
        List<Part> parts = new ArrayList<>();
        LocalDate from = first;
        while (!from.isAfter(last)) {
            LocalDate begin = beginOfMonth(from);
            LocalDate end = beginOfNext(begin).minusDays(1);
            LocalDate to = end.isAfter(last) ? last : end;
            Part stretch = part(from, to, begin, end);
            NavigableSet<LocalDate> within = changes.subSet(from, false, to, true);
            if (within.isEmpty()) {
                add(parts, stretch, changes);
            } else {
                divide(stretch, within, parts);
            }
            from = to.plusDays(1);
        }
        return parts;
    }

    private Part part(LocalDate from, LocalDate to, LocalDate begin, LocalDate end) {
        if (from.equals(begin) && to.equals(end)) {
            return new Part(from, to, 1, 0, 0);
        }
        int days = days(from, to);
        return switch (proration) {
            case DAILY_ACTUAL -> new Part(from, to, 0, days, days(begin, end));
            case DAILY_30 -> upTo30(from, to, days);
            case HALF_MONTH ->
                    days <= HALF
                            ? new Part(from, to, 0, HALF, DAYS_OF_A_MONTH)
                            : new Part(from, to, 1, 0, 0);
            case WHOLE_MONTH -> new Part(from, to, 1, 0, 0);
        };
    }

    private static Part upTo30(LocalDate from, LocalDate to, int days) {
        return days >= DAYS_OF_A_MONTH
                ? new Part(from, to, 1, 0, 0)
                : new Part(from, to, 0, days, DAYS_OF_A_MONTH);
    }

    /** What the whole stretch counts, divided among its pieces by days. */
    private static void divide(Part stretch, NavigableSet<LocalDate> changes, List<Part> parts) {
        int all = days(stretch.from(), stretch.to());
        // Of a whole month the days are a part of it; of a part they are that part of its days.
        int outOf = stretch.outOf() == 0 ? all : all * stretch.outOf() / stretch.days();
        LocalDate from = stretch.from();
        for (LocalDate change : changes) {
            parts.add(new Part(from, change.minusDays(1), 0, days(from, change) - 1, outOf));
            from = change;
        }
        parts.add(new Part(from, stretch.to(), 0, days(from, stretch.to()), outOf));
    }

    private static void add(List<Part> parts, Part part, NavigableSet<LocalDate> changes) {
        boolean joins =
                !parts.isEmpty()
                        && part.outOf() == 0
                        && parts.getLast().outOf() == 0
                        && !changes.contains(part.from());
        if (joins) {
            Part before = parts.removeLast();
            parts.add(new Part(before.from(), part.to(), before.months() + part.months(), 0, 0));
        } else {
            parts.add(part);
        }
    }

    private LocalDate beginOfMonth(LocalDate day) {
        if (anchor == null) {
            return day.withDayOfMonth(1);
        }
        // Between a 31st and the end of a short month a whole one is counted too few.
        long months = ChronoUnit.MONTHS.between(anchor, day);
        while (!anchor.plusMonths(months + 1).isAfter(day)) {
            months++;
        }
        while (anchor.plusMonths(months).isAfter(day)) {
            months--;
        }
        return anchor.plusMonths(months);
    }

    private LocalDate beginOfNext(LocalDate begin) {
        if (anchor == null) {
            return begin.plusMonths(1);
        }
        // Counted from the anchor: a 31st comes back behind a February.
        long months = ChronoUnit.MONTHS.between(anchor.withDayOfMonth(1), begin.withDayOfMonth(1));
        return anchor.plusMonths(months + 1);
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }
}
