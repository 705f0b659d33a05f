package guanjia.query.report;

import guanjia.query.register.CommunityQuery;
import guanjia.query.register.Scope;
import guanjia.query.report.AgeingQuery.Ageing;
import guanjia.query.report.CollectionQuery.Rates;
import guanjia.query.report.Report.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a report together, all of it from one moment. */
@Component
class Reports {

    private final CommunityQuery communities;
    private final AgeingQuery ageing;
    private final CollectionQuery collection;
    private final RollForwardQuery rolls;

    Reports(
            CommunityQuery communities,
            AgeingQuery ageing,
            CollectionQuery collection,
            RollForwardQuery rolls) {
        this.communities = communities;
        this.ageing = ageing;
        this.collection = collection;
        this.rolls = rolls;
    }

    /** Communities that never had anything to receive are left out. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Report of(ReportFilter filter, Scope scope) {
        Map<UUID, Ageing> open = ageing.on(filter.day(), filter.community(), scope);
        Map<UUID, Rates> rates = collection.on(filter, scope);
        Map<UUID, RollForward> ways = rolls.on(filter, scope);
        List<Row> rows = new ArrayList<>();
        for (CommunityQuery.Choice community : communities.choices(scope)) {
            UUID id = community.id();
            if (!ways.containsKey(id)) {
                continue;
            }
            Ageing aged = open.getOrDefault(id, Ageing.empty());
            Rates rate = rates.getOrDefault(id, Rates.NONE);
            rows.add(
                    new Row(
                            id,
                            community.name(),
                            rate.current(),
                            rate.prior(),
                            ways.getOrDefault(id, RollForward.NONE),
                            aged.ages(),
                            aged.risks()));
        }
        Row total = rows.stream().reduce(Row.empty(null, ""), Row::plus);
        return new Report(filter.day(), filter.first(), filter.last(), rows, total);
    }
}
