package guanjia.command.reckoning;

import guanjia.command.reckoning.Line.Priced;
import guanjia.command.reckoning.Line.Reduced;
import guanjia.events.BillingPeriod;
import guanjia.events.FeeTerms.Vacancy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days of a period for which an empty unit pays less: from the day on which it has stood empty
 * as long as the version in force asks for, up to the end of the vacancy. How much less is a
 * parameter of the region, which the standard states with its source.
 */
public final class Vacancies {

    /**
     * Days on which a unit stands empty, as a second person confirmed.
     *
     * @param until the last one; null while it still does
     */
    public record Empty(LocalDate from, @Nullable LocalDate until) {}

    private Vacancies() {}

    /**
     * The reductions for a period.
     *
     * @param versions by their first days; the first is taken for days before it, too
     */
    public static List<Reduced> reductions(
            List<Priced> versions, List<Empty> vacancies, BillingPeriod days) {
        List<Reduced> reductions = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Vacancy rule = versions.get(i).terms().vacancy();
            LocalDate first = i == 0 ? days.from() : versions.get(i).from();
            LocalDate last =
                    i + 1 < versions.size() ? versions.get(i + 1).from().minusDays(1) : days.to();
            if (rule != null) {
                for (Empty empty : vacancies) {
                    LocalDate from = later(empty.from().plusMonths(rule.afterMonths()), first);
                    LocalDate to = empty.until() == null ? last : earlier(empty.until(), last);
                    add(reductions, later(from, days.from()), earlier(to, days.to()), rule);
                }
            }
        }
        return reductions;
    }

    private static void add(List<Reduced> reductions, LocalDate from, LocalDate to, Vacancy rule) {
        if (!to.isBefore(from)) {
            reductions.add(new Reduced(from, to, rule.payable()));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
