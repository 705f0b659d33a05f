package guanjia.query.ledger;

import guanjia.query.page.Condition;
import guanjia.query.register.Scope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was booked to each account from the beginning up to a day: the sums of the months before,
 * and of the days of its month. It costs the same however many entries there are.
 */
@Component
public class Sums {

    private static final String UP_TO =
            """
            select s.code, sum(s.debit) as debit, sum(s.credit) as credit from ledger_sum s
            where (s.span = 'MONTH' and s.from_on < ?
                or s.span = 'DAY' and s.from_on >= ? and s.from_on <= ?) and
            """;

    /** What was booked to one account, both above zero. */
    public record Sum(BigDecimal debit, BigDecimal credit) {

        public static final Sum NONE =
                new Sum(BigDecimal.ZERO.setScale(2), BigDecimal.ZERO.setScale(2));

        /** A credit balance is below zero. */
        public BigDecimal balance() {
            return debit.subtract(credit);
        }
    }

    private final JdbcClient jdbc;

    Sums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the numbers of the accounts, in order. */
    public Map<String, Sum> upTo(LocalDate last, @Nullable UUID community, Scope scope) {
        LocalDate month = last.withDayOfMonth(1);
        Condition condition = Reach.sums(community, scope);
        Map<String, Sum> sums = new TreeMap<>();
        jdbc.sql(UP_TO + condition.sql() + " group by s.code")
                .params(month, month, last)
                .params(condition.values())
                .query(row -> {
                    sums.put(
                            row.getString("code"),
                            new Sum(row.getBigDecimal("debit"), row.getBigDecimal("credit")));
                });
        return sums;
    }
}
