package guanjia.command.fee;

import guanjia.command.reckoning.Vacancies.Empty;
import guanjia.events.AdjustmentId;
import guanjia.events.Allocation;
import guanjia.events.ChargeId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for and waits for another person, and the stretches in which the unit is empty.
 */
final class Adjustments {

    /**
     * Something asked for: a waiver has a part, a write-off has charges, a vacancy has a day.
     *
     * @param by who asked
     */
    record Asked(
            AdjustmentId adjustment,
            @Nullable Allocation part,
            List<ChargeId> charges,
            @Nullable LocalDate emptyFrom,
            String by) {}

    /** Days on which the unit stands empty. */
    record Vacancy(AdjustmentId adjustment, LocalDate from, @Nullable LocalDate until) {}

    private final List<Asked> pending = new ArrayList<>();
    private final Set<AdjustmentId> done = new LinkedHashSet<>();
    private final List<Vacancy> vacancies = new ArrayList<>();

    @Nullable Asked find(AdjustmentId adjustment) {
        return pending.stream()
                .filter(asked -> asked.adjustment().equals(adjustment))
                .findFirst()
                .orElse(null);
    }

    boolean knows(AdjustmentId adjustment) {
        return done.contains(adjustment) || find(adjustment) != null;
    }

    boolean none() {
        return pending.isEmpty();
    }

    List<Vacancy> vacancies() {
        return List.copyOf(vacancies);
    }

    /** The same days, for whoever reckons. */
    List<Empty> empty() {
        return vacancies.stream().map(it -> new Empty(it.from(), it.until())).toList();
    }

    @Nullable Vacancy vacancy(AdjustmentId adjustment) {
        return vacancies.stream()
                .filter(vacancy -> vacancy.adjustment().equals(adjustment))
                .findFirst()
                .orElse(null);
    }

    void ask(Asked asked) {
        pending.add(asked);
    }

    void finish(AdjustmentId adjustment) {
        pending.removeIf(asked -> asked.adjustment().equals(adjustment));
        done.add(adjustment);
    }

    void confirmVacancy(AdjustmentId adjustment) {
        Asked asked = find(adjustment);
        if (asked != null && asked.emptyFrom() != null) {
            vacancies.add(new Vacancy(adjustment, asked.emptyFrom(), null));
        }
        finish(adjustment);
    }

    void endVacancy(AdjustmentId adjustment, LocalDate until) {
        vacancies.replaceAll(vacancy ->
                vacancy.adjustment().equals(adjustment)
                        ? new Vacancy(adjustment, vacancy.from(), until)
                        : vacancy);
    }
}
