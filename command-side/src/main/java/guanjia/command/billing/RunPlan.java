package guanjia.command.billing;

import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.CommunityId;
import guanjia.events.FeeItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run is to charge.
 *
 * @param items codes; empty for all
 * @param since from which day on missed periods are charged too; null for none
 */
record RunPlan(
        BillRunId run,
        List<CommunityId> communities,
        List<String> items,
        BillingPeriod period,
        @Nullable LocalDate since) {

    RunPlan {
        communities = List.copyOf(communities);
        items = List.copyOf(items);
    }

    /** The first day on which a period may begin that it charges. */
    LocalDate first() {
        return since == null ? period.from() : since;
    }

    /** The last day on which one may begin, or end. */
    LocalDate last() {
        return period.to();
    }

    boolean charges(FeeItem item) {
        return items.isEmpty() || items.contains(item.code());
    }
}
