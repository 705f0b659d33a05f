package guanjia.query.journal;

import guanjia.query.ledger.Reach;
import guanjia.query.ledger.Sums;
import guanjia.query.page.Condition;
import guanjia.query.page.Table;
import guanjia.query.register.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 科目余额及发生额: every account in every month, of the days that are written out. */
@Component
class PeriodTable {

    static final List<String> COLUMNS =
            List.of(
                    "会计年度", "会计期间号", "科目编号", "币种编码", "期初余额方向", "期初余额", "借方发生额", "贷方发生额", "期末余额方向",
                    "期末余额");

    private static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);
    private static final String MONTHS =
            """
            select date_trunc('month', s.from_on)::date as month, s.code, sum(s.debit) as debit,
                sum(s.credit) as credit
            from ledger_sum s
            where s.span = 'DAY' and s.from_on >= ? and s.from_on <= ? and
            """;

    private final JdbcClient jdbc;
    private final Sums sums;

    PeriodTable(JdbcClient jdbc, Sums sums) {
        this.jdbc = jdbc;
        this.sums = sums;
    }

    void write(Extent extent, @Nullable UUID community, Scope scope, Table table) {
        Map<YearMonth, Map<String, Sums.Sum>> months = months(extent, community, scope);
        Map<String, BigDecimal> balances = new TreeMap<>();
        sums.upTo(extent.first().minusDays(1), community, scope)
                .forEach((code, sum) -> balances.put(code, sum.balance()));
        months.values()
                .forEach(codes -> codes.keySet().forEach(code -> balances.putIfAbsent(code, ZERO)));
        YearMonth last = YearMonth.from(extent.last());
        for (YearMonth month = YearMonth.from(extent.first());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            for (var account : balances.entrySet()) {
                Sums.Sum sum =
                        months.getOrDefault(month, Map.of())
                                .getOrDefault(account.getKey(), Sums.Sum.NONE);
                BigDecimal closing = account.getValue().add(sum.balance());
                row(month, account.getKey(), account.getValue(), sum, closing, table);
                account.setValue(closing);
            }
        }
    }

    private Map<YearMonth, Map<String, Sums.Sum>> months(
            Extent extent, @Nullable UUID community, Scope scope) {
        Condition condition = Reach.sums(community, scope);
        Map<YearMonth, Map<String, Sums.Sum>> months = new TreeMap<>();
        jdbc.sql(MONTHS + condition.sql() + " group by 1, 2")
                .params(extent.first(), extent.last())
                .params(condition.values())
                .query(row -> {
                    months.computeIfAbsent(
                                    YearMonth.from(row.getObject("month", LocalDate.class)),
                                    _ -> new TreeMap<>())
                            .put(
                                    row.getString("code"),
                                    new Sums.Sum(
                                            row.getBigDecimal("debit"),
                                            row.getBigDecimal("credit")));
                });
        return months;
    }

    private static void row(
            YearMonth month,
            String code,
            BigDecimal opening,
            Sums.Sum sum,
            BigDecimal closing,
            Table table) {
        table.row(
                month.getYear(),
                month.getMonthValue(),
                code,
                "CNY",
                side(opening),
                opening.abs(),
                sum.debit(),
                sum.credit(),
                side(closing),
                closing.abs());
    }

    private static String side(BigDecimal balance) {
        return switch (balance.signum()) {
            case 1 -> "借";
            case -1 -> "贷";
            default -> "平";
        };
    }
}
