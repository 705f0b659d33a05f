package guanjia.command.billing;

import guanjia.events.BillRunEvent.Reached;
import guanjia.events.CommunityId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes the bills of a run page by page, so that memory does not grow with the run. */
@Component
class BillPages {

    private final Directory directory;
    private final UnitReader reader;

    BillPages(Directory directory, UnitReader reader) {
        this.directory = directory;
        this.reader = reader;
    }

    /** A run's pages, each behind the one before; for one thread. */
    Pages of(RunPlan plan, LocalDate billedOn, Function<CommunityId, Tariff> tariffs, int size) {
        return new Pages(plan, billedOn, tariffs, size);
    }

    /** Remembers the tariff of the community it is in. */
    final class Pages {

        private final RunPlan plan;
        private final LocalDate billedOn;
        private final Function<CommunityId, Tariff> tariffs;
        private final int size;
        private @Nullable CommunityId community;
        private Tariff tariff = new Tariff(List.of(), List.of(), null);

        private Pages(
                RunPlan plan, LocalDate billedOn, Function<CommunityId, Tariff> tariffs, int size) {
            this.plan = plan;
            this.billedOn = billedOn;
            this.tariffs = tariffs;
            this.size = size;
        }

        /** The bills behind a unit; null when no unit is left. */
        @Nullable Billed after(@Nullable Reached unit) {
            List<Reached> page = directory.units(plan.communities(), unit, size);
            if (page.isEmpty()) {
                return null;
            }
            List<UnitBill> bills = new ArrayList<>();
            for (int from = 0; from < page.size(); ) {
                int to = from + 1;
                while (to < page.size()
                        && page.get(to).community().equals(page.get(from).community())) {
                    to++;
                }
                bills(page.subList(from, to), bills);
                from = to;
            }
            return new Billed(bills, page.getLast());
        }

        private void bills(List<Reached> units, List<UnitBill> bills) {
            CommunityId here = units.getFirst().community();
            if (!here.equals(community)) {
                tariff = tariffs.apply(here);
                community = here;
            }
            for (UnitFactsRead facts : reader.read(units, UnitReader.isMetered(tariff))) {
                bills.add(new UnitBilling(plan, tariff, billedOn, facts).bill());
            }
        }
    }
}
