package guanjia.command.billing;

import guanjia.command.fee.AccountStanding.Empty;
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
 * as long as the version in force asks for, up to the end of the vacancy. Only a vacancy counts
 * that a second person confirmed.
 */
final class Vacancies {

    private Vacancies() {}

    static List<Reduced> reductions(
            List<Priced> versions, List<Empty> vacancies, BillingPeriod days) {
        List<Reduced> reductions = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Vacancy rule = versions.get(i).terms().vacancy();
            LocalDate next = i + 1 < versions.size() ? versions.get(i + 1).from() : null;
            // The first version is taken for days before it, too.
            BillingPeriod inForce =
                    Rule.within(
                            days,
                            i == 0 ? null : versions.get(i).from(),
                            next == null ? null : next.minusDays(1));
            if (rule != null && inForce != null) {
                vacancies.forEach(empty -> add(reductions, rule, empty, inForce));
            }
        }
        return reductions;
    }

    private static void add(
            List<Reduced> reductions, Vacancy rule, Empty empty, BillingPeriod days) {
        @Nullable BillingPeriod less =
                Rule.within(days, empty.from().plusMonths(rule.afterMonths()), empty.until());
        if (less != null) {
            reductions.add(new Reduced(less.from(), less.to(), rule.payable()));
        }
    }
}
