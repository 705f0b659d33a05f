package guanjia.command.fee;

import guanjia.events.BillingPeriod;
import guanjia.events.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days that are charged for one fee item, as stretches without overlap. Ten years of months are
 * one stretch, so it stays small however long an account lives.
 */
final class Coverage {

    private final String item;
    private final List<BillingPeriod> stretches = new ArrayList<>();

    Coverage(String item) {
        this.item = item;
    }

    /** For Jackson, which fills the fields. */
    @SuppressWarnings({"NullAway.Init", "UnusedMethod"})
    private Coverage() {
        item = "";
    }

    String item() {
        return item;
    }

    List<BillingPeriod> stretches() {
        return List.copyOf(stretches);
    }

    /** The first stretch that has a day in common with the period. */
    @Nullable BillingPeriod overlap(BillingPeriod period) {
        return stretches.stream().filter(period::overlaps).findFirst().orElse(null);
    }

    void add(BillingPeriod period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        for (BillingPeriod each : List.copyOf(stretches)) {
            boolean touches =
                    !each.from().isAfter(to.plusDays(1)) && !from.isAfter(each.to().plusDays(1));
            if (touches) {
                stretches.remove(each);
                from = each.from().isBefore(from) ? each.from() : from;
                to = each.to().isAfter(to) ? each.to() : to;
            }
        }
        put(from, to);
    }

    void remove(BillingPeriod period) {
        for (BillingPeriod each : List.copyOf(stretches)) {
            if (each.overlaps(period)) {
                stretches.remove(each);
                put(each.from(), period.from().minusDays(1));
                put(period.to().plusDays(1), each.to());
            }
        }
    }

    private void put(LocalDate from, LocalDate to) {
        if (!from.isAfter(to)) {
            stretches.add(new BillingPeriod(PeriodKind.DAYS, from, to));
            stretches.sort(Comparator.comparing(BillingPeriod::from));
        }
    }
}
