package guanjia.command.reckoning;

import guanjia.events.BillingPeriod;
import guanjia.events.LateFeeEvent.Span;
import guanjia.events.LateFeeTerms;
import guanjia.events.LateFeeTerms.Cap;
import guanjia.events.Money;
import guanjia.events.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reckons a late fee (违约金): simple interest on the unpaid principal, day by day, never on the late
 * fee itself. The first day is the one behind the due day and the days of grace. The day on which
 * somebody pays still counts with what was unpaid before.
 */
public final class LateFees {

    private static final int DAYS_OF_A_YEAR = 365;

    /** A late fee up to a day. */
    public record LateFee(List<Span> spans, Money total, boolean capped) {
        public LateFee {
            spans = List.copyOf(spans);
        }
    }

    private LateFees() {}

    /**
     * Reckons the whole late fee of one charge from its first day.
     *
     * @param principal what was charged; what a cap is a share of
     * @param settled by day, what of the principal was paid, waived or taken back on it
     * @param frozen the days of disputes, on which nothing grows
     * @param through the last day that counts
     */
    public static LateFee reckon(
            LateFeeTerms terms,
            LocalDate lastDayOfGrace,
            Money principal,
            Map<LocalDate, Money> settled,
            List<BillingPeriod> frozen,
            LocalDate through) {
        List<Span> spans = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        Fraction ceiling = Fraction.ZERO;
        for (Span span : spans(terms, lastDayOfGrace, principal, settled, frozen, through)) {
            Fraction principalDays =
                    Fraction.of(span.principal().yuan()).times(Fraction.of(span.days(), 1));
            sum = sum.plus(principalDays.times(Fraction.of(terms.daily().value())));
            ceiling = ceiling.plus(principalDays.times(lprPerDay(terms)));
            spans.add(span);
        }
        if (terms.cap() == Cap.SHARE_OF_PRINCIPAL) {
            ceiling = Fraction.of(principal.yuan()).times(Fraction.of(limit(terms)));
        }
        boolean capped = terms.cap() != Cap.NONE && sum.compareTo(ceiling) > 0;
        return new LateFee(spans, Money.of((capped ? ceiling : sum).rounded(2)), capped);
    }

    private static List<Span> spans(
            LateFeeTerms terms,
            LocalDate lastDayOfGrace,
            Money principal,
            Map<LocalDate, Money> settled,
            List<BillingPeriod> frozen,
            LocalDate through) {
        LocalDate first = lastDayOfGrace.plusDays(1);
        if (first.isAfter(through)) {
            return List.of();
        }
        TreeMap<LocalDate, Money> changes = new TreeMap<>(settled);
        List<LocalDate> cuts = cuts(first, changes, frozen, through);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            LocalDate from = cuts.get(i);
            Money unpaid = principal.minus(Money.sum(changes.headMap(from).values()));
            if (unpaid.isPositive() && frozen.stream().noneMatch(days -> days.contains(from))) {
                spans.add(span(from, cuts.get(i + 1), unpaid, terms.daily()));
            }
        }
        return spans;
    }

    private static Span span(LocalDate from, LocalDate next, Money unpaid, Rate daily) {
        int days = (int) ChronoUnit.DAYS.between(from, next);
        return new Span(from, next.minusDays(1), days, unpaid, daily);
    }

    private static List<LocalDate> cuts(
            LocalDate first,
            NavigableMap<LocalDate, Money> changes,
            List<BillingPeriod> frozen,
            LocalDate through) {
        TreeSet<LocalDate> days = new TreeSet<>();
        changes.keySet().forEach(day -> days.add(day.plusDays(1)));
        frozen.forEach(stretch -> {
            days.add(stretch.from());
            // A dispute that is not decided has no last day that a calendar could go beyond.
            if (stretch.to().isBefore(through)) {
                days.add(stretch.to().plusDays(1));
            }
        });
        List<LocalDate> cuts = new ArrayList<>();
        cuts.add(first);
        days.stream().filter(day -> day.isAfter(first) && !day.isAfter(through)).forEach(cuts::add);
        cuts.add(through.plusDays(1));
        return cuts;
    }

    private static Fraction lprPerDay(LateFeeTerms terms) {
        if (terms.cap() != Cap.MULTIPLE_OF_LPR) {
            return Fraction.ZERO;
        }
        Rate lpr = Objects.requireNonNull(terms.lpr());
        return Fraction.of(lpr.value())
                .times(Fraction.of(limit(terms)))
                .times(Fraction.of(1, DAYS_OF_A_YEAR));
    }

    private static BigDecimal limit(LateFeeTerms terms) {
        return Objects.requireNonNull(terms.limit()).value();
    }
}
