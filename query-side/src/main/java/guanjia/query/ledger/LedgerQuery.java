package guanjia.query.ledger;

import guanjia.query.ledger.Sums.Sum;
import guanjia.query.ledger.TrialBalance.Row;
import guanjia.query.page.Condition;
import guanjia.query.register.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the ledger. */
@Component
class LedgerQuery {

    /** Two ways to one total: by the ledger and by the fee accounts. */
    public record Compared(String code, BigDecimal ledger, BigDecimal accounts) {

        public boolean agrees() {
            return ledger.compareTo(accounts) == 0;
        }
    }

    private record Pair(String code, String column, boolean credit) {}

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair("1122", "open", false),
                    new Pair("2203", "prepaid", true),
                    new Pair("224101", "deposited", true));

    private final JdbcClient jdbc;
    private final Sums sums;

    LedgerQuery(JdbcClient jdbc, Sums sums) {
        this.jdbc = jdbc;
        this.sums = sums;
    }

    TrialBalance trialBalance(LedgerFilter filter, Scope scope) {
        LocalDate first = filter.first();
        LocalDate last = filter.last();
        Map<String, Sum> before = sums.upTo(first.minusDays(1), filter.community(), scope);
        List<Row> rows = new ArrayList<>();
        sums.upTo(last, filter.community(), scope)
                .forEach((code, now) -> {
                    Sum then = before.getOrDefault(code, Sum.NONE);
                    rows.add(
                            new Row(
                                    code,
                                    then.balance(),
                                    now.debit().subtract(then.debit()),
                                    now.credit().subtract(then.credit()),
                                    now.balance()));
                });
        return new TrialBalance(filter.community(), first, last, rows);
    }

    /** The balances that fee accounts know too, each counted both ways. */
    List<Compared> compare(@Nullable UUID community, Scope scope) {
        Condition entries = Reach.entries(community, scope);
        Condition accounts = Reach.accounts(community, scope);
        List<Compared> compared = new ArrayList<>();
        for (Pair pair : PAIRS) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(pair.code());
            values.addAll(entries.values());
            values.addAll(accounts.values());
            String sql =
                    "select (select coalesce(sum(e.amount), 0) from ledger_entry e"
                            + " where e.code = ? and "
                            + entries.sql()
                            + "), (select coalesce(sum(a."
                            + pair.column()
                            + "), 0) from fee_account a where "
                            + accounts.sql()
                            + ")";
            jdbc.sql(sql)
                    .params(values)
                    .query(row -> {
                        BigDecimal ledger = row.getBigDecimal(1);
                        compared.add(
                                new Compared(
                                        pair.code(),
                                        pair.credit() ? ledger.negate() : ledger,
                                        row.getBigDecimal(2)));
                    });
        }
        return compared;
    }
}
