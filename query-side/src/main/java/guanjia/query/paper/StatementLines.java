package guanjia.query.paper;

import guanjia.query.fees.AccountRow;
import guanjia.query.paper.AccountStatement.Line;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a statement from the entries of the ledger: receivables and advances of one fee account. A
 * prepayment that is put to a charge changes nothing in what is owed in all and is left out.
 */
@Component
class StatementLines {

    private static final String OPENING =
            """
            select coalesce(sum(e.amount), 0.00) from ledger_entry e
            where e.account = ? and e.code in ('1122', '2203') and e.booked_on < ?
            """;
    private static final String LINES =
            """
            select e.position, e.booked_on, e.event, sum(e.amount) as amount,
                case when count(distinct e.charge) = 1 then min(x.kind) end as kind,
                case when count(distinct e.charge) = 1 then min(x.from_on) end as first,
                case when count(distinct e.charge) = 1 then max(x.to_on) end as last
            from ledger_entry e left join fee_charge x on x.charge = e.charge
            where e.account = ? and e.code in ('1122', '2203')
                and e.booked_on >= ? and e.booked_on <= ?
            group by e.position, e.booked_on, e.event having sum(e.amount) <> 0
            order by e.booked_on, e.position
            """;

    private final JdbcClient jdbc;

    StatementLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AccountStatement of(AccountRow account, LocalDate from, LocalDate to) {
        BigDecimal opening =
                jdbc.sql(OPENING).params(account.id(), from).query(BigDecimal.class).single();
        List<Line> lines = new ArrayList<>();
        jdbc.sql(LINES)
                .params(account.id(), from, to)
                .query(row -> {
                    BigDecimal before = lines.isEmpty() ? opening : lines.getLast().balance();
                    lines.add(line(row, before));
                });
        return new AccountStatement(account, from, to, opening, List.copyOf(lines));
    }

    private static Line line(ResultSet row, BigDecimal before) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        return new Line(
                row.getLong("position"),
                row.getObject("booked_on", LocalDate.class),
                row.getString("event"),
                row.getString("kind"),
                row.getObject("first", LocalDate.class),
                row.getObject("last", LocalDate.class),
                amount,
                before.add(amount));
    }
}
