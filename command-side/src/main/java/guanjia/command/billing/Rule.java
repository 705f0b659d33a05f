package guanjia.command.billing;

import guanjia.command.reckoning.Line.Priced;
import guanjia.command.standard.FeeStandards.Published;
import guanjia.events.BillingPeriod;
import guanjia.events.FeeItem;
import guanjia.events.FeeStandardId;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Timing;
import guanjia.events.PeriodKind;
import guanjia.events.Place;
import guanjia.events.Usage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One standard as a run applies it. What decides which periods are charged is the version in force
 * on the last day of the run.
 */
record Rule(RunPlan plan, Published published, FeeTerms terms) {

    /** Any first day of a year: periods of the calendar are counted from it. */
    private static final int YEAR = 2000;

    /** The rule of a standard; null when no run charges by it in these days. */
    static @Nullable Rule of(RunPlan plan, Published standard) {
        boolean ended = standard.until() != null && standard.until().isBefore(plan.first());
        List<Priced> begun =
                standard.versions().stream()
                        .filter(version -> !version.from().isAfter(plan.last()))
                        .toList();
        return ended || begun.isEmpty() || !standard.item().kind().isPeriodic()
                ? null
                : new Rule(plan, standard, begun.getLast().terms());
    }

    FeeStandardId standard() {
        return published.standard();
    }

    FeeItem item() {
        return published.item();
    }

    boolean isFor(Usage usage, Place place) {
        return Tariff.covers(published.scope(), usage, place);
    }

    boolean isByHandover() {
        return terms.billing().period() == PeriodKind.ANNIVERSARY;
    }

    /**
     * The periods that are charged: those that begin within the days of the run, or end within them
     * when they are charged behind. Only the days on which the standard is in force are left.
     *
     * @param handover from which years are counted by a standard that counts them so
     */
    List<BillingPeriod> periods(@Nullable LocalDate handover) {
        LocalDate anchor =
                isByHandover() ? handover : LocalDate.of(YEAR, terms.billing().anchorMonth(), 1);
        List<BillingPeriod> periods = new ArrayList<>();
        if (anchor == null) {
            return periods;
        }
        PeriodKind kind = terms.billing().period();
        BillingPeriod period = BillingPeriod.around(kind, anchor, plan.first());
        while (!period.from().isAfter(plan.last())) {
            BillingPeriod inForce = inForce(period);
            if (isDue(period) && inForce != null) {
                periods.add(inForce);
            }
            period = BillingPeriod.around(kind, anchor, period.to().plusDays(1));
        }
        return periods;
    }

    /** The whole period before the one in which a day lies. */
    BillingPeriod before(BillingPeriod period, @Nullable LocalDate handover) {
        LocalDate anchor =
                isByHandover() && handover != null
                        ? handover
                        : LocalDate.of(YEAR, terms.billing().anchorMonth(), 1);
        PeriodKind kind = terms.billing().period();
        BillingPeriod whole = BillingPeriod.around(kind, anchor, period.from());
        return BillingPeriod.around(kind, anchor, whole.from().minusDays(1));
    }

    /** All days that a run may charge by it; null when there are none. */
    @Nullable BillingPeriod billed() {
        if (isByHandover()) {
            int months = terms.billing().period().months();
            boolean ahead = terms.billing().timing() == Timing.AHEAD;
            return inForce(
                    new BillingPeriod(
                            PeriodKind.DAYS,
                            ahead ? plan.first() : plan.first().minusMonths(months),
                            ahead ? plan.last().plusMonths(months) : plan.last()));
        }
        List<BillingPeriod> periods = periods(null);
        return periods.isEmpty()
                ? null
                : new BillingPeriod(
                        PeriodKind.DAYS, periods.getFirst().from(), periods.getLast().to());
    }

    /** What of the standard decides what is charged. */
    String asText() {
        return published.standard()
                + published.versions().stream()
                        .map(version -> " " + version.version() + "@" + version.from())
                        .collect(Collectors.joining())
                + " until "
                + published.until();
    }

    private boolean isDue(BillingPeriod period) {
        LocalDate day = terms.billing().timing() == Timing.AHEAD ? period.from() : period.to();
        return !day.isBefore(plan.first()) && !day.isAfter(plan.last());
    }

    private @Nullable BillingPeriod inForce(BillingPeriod period) {
        return within(period, published.versions().getFirst().from(), published.until());
    }

    /** The part of a period between two days, both included; null when there is none. */
    static @Nullable BillingPeriod within(
            BillingPeriod period, @Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate from = first != null && first.isAfter(period.from()) ? first : period.from();
        LocalDate to = last != null && last.isBefore(period.to()) ? last : period.to();
        return to.isBefore(from) ? null : new BillingPeriod(period.kind(), from, to);
    }
}
