package guanjia.query.bank;

import guanjia.access.UserDirectory;
import guanjia.query.bank.StatementView.Found;
import guanjia.query.bank.StatementView.Resolution;
import guanjia.query.page.Condition;
import guanjia.query.page.Cursor;
import guanjia.query.page.Slice;
import guanjia.query.register.Scope;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads statements and compares them with the books. */
@Component
class BankQuery {

    private static final int ROWS = 24;

    private final JdbcClient jdbc;
    private final UserDirectory users;

    BankQuery(JdbcClient jdbc, UserDirectory users) {
        this.jdbc = jdbc;
        this.users = users;
    }

    /** The newest month first. */
    Slice<StatementRow> list(@Nullable UUID community, @Nullable String cursor, Scope scope) {
        Condition condition = seen(scope);
        if (community != null) {
            condition.and("s.community = ?", community);
        }
        if (cursor != null) {
            String[] last = Cursor.parts(cursor, 2);
            condition.and(
                    "(-(s.year * 12 + s.month), s.statement) > (?::int, ?)", last[0], id(last[1]));
        }
        List<StatementRow> found =
                query(
                        condition,
                        " order by s.year desc, s.month desc, s.statement limit " + (ROWS + 1));
        boolean more = found.size() > ROWS;
        List<StatementRow> page = more ? found.subList(0, ROWS) : found;
        return new Slice<>(page, more ? next(page.getLast()) : null, null);
    }

    /** Empty when there is none, or when it is not for this user to see. */
    Optional<StatementView> find(UUID id, Scope scope) {
        return query(seen(scope).and("s.statement = ?", id), "").stream()
                .findFirst()
                .map(this::view);
    }

    private StatementView view(StatementRow statement) {
        Map<UUID, Resolution> resolved = resolutions(statement.id());
        List<Found> found =
                Matching.of(lines(statement), entries(statement)).stream()
                        .filter(finding -> belongs(finding, statement))
                        .map(finding -> new Found(finding, resolved.get(finding.subject())))
                        .sorted(
                                Comparator.comparing((Found it) -> !it.open())
                                        .thenComparing(it -> day(it.finding())))
                        .toList();
        return new StatementView(statement, found);
    }

    /** Neighbouring days take part, so that the turn of a month parts nobody. */
    private static boolean belongs(Finding finding, StatementRow statement) {
        return Matching.within(day(finding), statement.first(), statement.last());
    }

    private static LocalDate day(Finding finding) {
        if (finding.line() != null) {
            return finding.line().on();
        }
        return finding.entry() == null ? LocalDate.MIN : finding.entry().on();
    }

    private List<Line> lines(StatementRow statement) {
        return jdbc.sql(
                        """
                        select * from bank_line where community = ? and on_day between ? and ?
                        order by on_day, position\
                        """)
                .param(statement.communityId())
                .params(from(statement), to(statement))
                .query((row, _) ->
                        new Line(
                                row.getObject("line", UUID.class),
                                row.getObject("statement", UUID.class),
                                row.getString("bank_account"),
                                row.getObject("on_day", LocalDate.class),
                                row.getString("direction"),
                                row.getBigDecimal("amount"),
                                row.getString("voucher")))
                .list();
    }

    private List<BookEntry> entries(StatementRow statement) {
        return jdbc.sql(
                        """
                        select e.*, coalesce(p.label, a.number) as label from bank_entry e
                        left join fee_account a on a.account = e.account
                        left join property p on p.property = a.property
                        where e.community = ? and e.on_day between ? and ? and not e.reversed
                        order by e.on_day, e.position, e.nth\
                        """)
                .param(statement.communityId())
                .params(from(statement), to(statement))
                .query((row, _) ->
                        new BookEntry(
                                row.getObject("source", UUID.class),
                                row.getInt("nth"),
                                row.getObject("account", UUID.class),
                                String.valueOf(row.getString("label")),
                                row.getObject("on_day", LocalDate.class),
                                row.getString("direction"),
                                row.getBigDecimal("amount"),
                                row.getString("means"),
                                row.getString("voucher")))
                .list();
    }

    private static LocalDate from(StatementRow statement) {
        return statement.first().minusMonths(1);
    }

    private static LocalDate to(StatementRow statement) {
        return statement.last().plusMonths(1);
    }

    private Map<UUID, Resolution> resolutions(UUID statement) {
        Map<UUID, Resolution> resolved = new HashMap<>();
        jdbc.sql("select * from bank_resolution where statement = ?")
                .param(statement)
                .query(row -> {
                    String by = String.valueOf(row.getString("resolved_by"));
                    resolved.put(
                            row.getObject("subject", UUID.class),
                            new Resolution(
                                    row.getString("difference"),
                                    String.valueOf(row.getString("why")),
                                    users.nameOf(by).orElse(by),
                                    row.getObject("resolved_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return resolved;
    }

    private List<StatementRow> query(Condition condition, String order) {
        return jdbc.sql(StatementRow.SELECT + condition.sql() + order)
                .params(condition.values())
                .query(StatementRow::read)
                .list();
    }

    private static Condition seen(Scope scope) {
        Condition condition = new Condition();
        if (!scope.everywhere()) {
            condition.and("s.community = any(?)", (Object) scope.communityArray());
        }
        return condition;
    }

    private static UUID id(String text) {
        return Cursor.id(text);
    }

    private static String next(StatementRow last) {
        return Cursor.of(-(last.year() * 12 + last.month()), last.id());
    }
}
