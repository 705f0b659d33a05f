package guanjia.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The days for which something is charged, both included.
 *
 * @param kind of which kind of period this is the whole, or a part when an owner changed in it
 */
public record BillingPeriod(PeriodKind kind, LocalDate from, LocalDate to) {

    /**
     * @throws IllegalArgumentException when it ends before it begins
     */
    public BillingPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period does not end before it begins");
        }
    }

    public static BillingPeriod month(YearMonth month) {
        return new BillingPeriod(PeriodKind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /**
     * The whole period that begins on a day.
     *
     * @throws IllegalArgumentException when the kind has no length of its own
     */
    public static BillingPeriod beginning(PeriodKind kind, LocalDate from) {
        return new BillingPeriod(kind, from, from.plusMonths(kind.months()).minusDays(1));
    }

    /**
     * The whole period in which a day lies, counted from an anchor: the first day of any period, or
     * the day of handover.
     *
     * @throws IllegalArgumentException when the kind has no length of its own
     */
    public static BillingPeriod around(PeriodKind kind, LocalDate anchor, LocalDate day) {
        if (kind.months() == 0) {
            throw new IllegalArgumentException(kind + " has no length");
        }
        long months = ChronoUnit.MONTHS.between(anchor, day);
        long nth = Math.floorDiv(months, kind.months());
        // Counted from the anchor each time: a 31st comes back behind a February.
        while (!begin(kind, anchor, nth + 1).isAfter(day)) {
            nth++;
        }
        while (begin(kind, anchor, nth).isAfter(day)) {
            nth--;
        }
        return new BillingPeriod(
                kind, begin(kind, anchor, nth), begin(kind, anchor, nth + 1).minusDays(1));
    }

    private static LocalDate begin(PeriodKind kind, LocalDate anchor, long nth) {
        return anchor.plusMonths(nth * kind.months());
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(BillingPeriod other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
