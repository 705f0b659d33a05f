package guanjia.query.ledger;

import guanjia.query.ledger.Statement.Line;
import guanjia.query.page.Condition;
import guanjia.query.page.Cursor;
import guanjia.query.register.Scope;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads one account of the ledger, page by page. */
@Component
class StatementQuery {

    private static final int ROWS = 100;
    private static final String ORDER = " order by e.booked_on, e.position, e.nth";
    private static final String BEHIND = "(e.booked_on, e.position, e.nth)";

    private static final String LINES =
            """
            select e.position, e.nth, e.booked_on, e.account, e.event, e.amount,
                coalesce(p.label, a.number, '') as label
            from ledger_entry e
            left join fee_account a on a.account = e.account
            left join property p on p.property = a.property
            where
            """;

    /** Behind which line a page begins. */
    private record Last(LocalDate on, long position, int nth) {}

    private final JdbcClient jdbc;
    private final Sums sums;

    StatementQuery(JdbcClient jdbc, Sums sums) {
        this.jdbc = jdbc;
        this.sums = sums;
    }

    Statement of(String code, LedgerFilter filter, Scope scope) {
        Last behind = filter.cursor() == null ? null : last(filter.cursor());
        Condition condition =
                Reach.entries(filter.community(), scope)
                        .and("e.code = ? and e.booked_on <= ?", code, filter.last());
        if (behind == null) {
            condition.and("e.booked_on >= ?", filter.first());
        } else {
            condition.and(BEHIND + " > (?, ?, ?)", behind.on(), behind.position(), behind.nth());
        }
        List<Line> found =
                jdbc.sql(LINES + condition.sql() + ORDER + " limit " + (ROWS + 1))
                        .params(condition.values())
                        .query((row, _) -> line(row))
                        .list();
        boolean more = found.size() > ROWS;
        BigDecimal opening = opening(code, filter, behind, scope);
        List<Line> page = balanced(opening, more ? found.subList(0, ROWS) : found);
        return new Statement(code, opening, page, more ? next(page.getLast()) : null);
    }

    private BigDecimal opening(
            String code, LedgerFilter filter, @Nullable Last behind, Scope scope) {
        LocalDate day = behind == null ? filter.first() : behind.on();
        BigDecimal before =
                sums.upTo(day.minusDays(1), filter.community(), scope)
                        .getOrDefault(code, Sums.Sum.NONE)
                        .balance();
        if (behind == null) {
            return before;
        }
        Condition condition =
                Reach.entries(filter.community(), scope)
                        .and("e.code = ? and e.booked_on = ?", code, day)
                        .and("(e.position, e.nth) <= (?, ?)", behind.position(), behind.nth());
        return jdbc.sql(
                        "select coalesce(sum(e.amount), 0.00) from ledger_entry e where "
                                + condition.sql())
                .params(condition.values())
                .query(BigDecimal.class)
                .single()
                .add(before);
    }

    private static String next(Line last) {
        return Cursor.of(last.on(), last.position(), last.nth());
    }

    private static Last last(String cursor) {
        String[] parts = Cursor.parts(cursor, 3);
        try {
            return new Last(
                    LocalDate.parse(parts[0]),
                    Long.parseLong(parts[1]),
                    Integer.parseInt(parts[2]));
        } catch (java.time.DateTimeException | NumberFormatException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "cursor");
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("position"),
                row.getInt("nth"),
                row.getObject("booked_on", LocalDate.class),
                row.getObject("account", UUID.class),
                row.getString("label"),
                row.getString("event"),
                row.getBigDecimal("amount"),
                BigDecimal.ZERO);
    }

    private static List<Line> balanced(BigDecimal opening, List<Line> lines) {
        List<Line> balanced = new ArrayList<>();
        BigDecimal balance = opening;
        for (Line it : lines) {
            balance = balance.add(it.amount());
            balanced.add(
                    new Line(
                            it.position(),
                            it.nth(),
                            it.on(),
                            it.account(),
                            it.label(),
                            it.event(),
                            it.amount(),
                            balance));
        }
        return balanced;
    }
}
