package guanjia.query.report;

import guanjia.query.ledger.Reach;
import guanjia.query.page.Condition;
import guanjia.query.register.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The way of receivables from one day to another. Opening and closing come from the sums that the
 * ledger keeps, what moved from its entries: the two meet, or the page says that they do not.
 */
@Component
class RollForwardQuery {

    private static final String MOVED =
            """
            select e.community, e.event, sum(e.amount) as amount from ledger_entry e
            where e.code = '1122' and e.booked_on >= ? and e.booked_on <= ? and
            """;
    private static final String BALANCES =
            """
            select s.community, sum(s.debit - s.credit) as amount from ledger_sum s
            where s.code = '1122' and (s.span = 'MONTH' and s.from_on < ?
                or s.span = 'DAY' and s.from_on >= ? and s.from_on <= ?) and
            """;

    private final JdbcClient jdbc;

    RollForwardQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, RollForward> on(ReportFilter filter, Scope scope) {
        Map<UUID, BigDecimal> opening = balances(filter.first().minusDays(1), filter, scope);
        Map<UUID, BigDecimal> closing = balances(filter.day(), filter, scope);
        Map<UUID, Map<String, BigDecimal>> moved = moved(filter, scope);
        Set<UUID> communities = new HashSet<>(closing.keySet());
        communities.addAll(moved.keySet());
        Map<UUID, RollForward> rolls = new HashMap<>();
        for (UUID community : communities) {
            Moves moves = new Moves(moved.getOrDefault(community, Map.of()));
            rolls.put(
                    community,
                    moves.between(
                            opening.getOrDefault(community, Moves.ZERO),
                            closing.getOrDefault(community, Moves.ZERO)));
        }
        return rolls;
    }

    private Map<UUID, BigDecimal> balances(LocalDate day, ReportFilter filter, Scope scope) {
        Condition condition = Reach.eachSum(filter.community(), scope);
        LocalDate month = day.withDayOfMonth(1);
        List<@Nullable Object> values = new ArrayList<>(List.of(month, month, day));
        values.addAll(condition.values());
        Map<UUID, BigDecimal> balances = new HashMap<>();
        jdbc.sql(BALANCES + condition.sql() + " group by 1")
                .params(values)
                .query(row -> {
                    balances.put(row.getObject(1, UUID.class), row.getBigDecimal(2));
                });
        return balances;
    }

    private Map<UUID, Map<String, BigDecimal>> moved(ReportFilter filter, Scope scope) {
        Condition condition = Reach.entries(filter.community(), scope);
        List<@Nullable Object> values = new ArrayList<>(List.of(filter.first(), filter.day()));
        values.addAll(condition.values());
        Map<UUID, Map<String, BigDecimal>> moved = new HashMap<>();
        jdbc.sql(MOVED + condition.sql() + " group by 1, 2")
                .params(values)
                .query(row -> {
                    moved.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashMap<>())
                            .put(row.getString(2), row.getBigDecimal(3));
                });
        return moved;
    }
}
