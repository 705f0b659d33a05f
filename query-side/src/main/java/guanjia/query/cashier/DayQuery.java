package guanjia.query.cashier;

import guanjia.access.UserDirectory;
import guanjia.events.DailyCloseEvent.Moved;
import guanjia.query.cashier.DayView.Agreed;
import guanjia.query.cashier.DayView.Entry;
import guanjia.query.cashier.DayView.Total;
import guanjia.query.page.Condition;
import guanjia.query.page.Cursor;
import guanjia.query.page.Json;
import guanjia.query.page.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads the days of cashiers. */
@Component
class DayQuery {

    private static final TypeReference<List<Moved>> MOVED = new TypeReference<>() {};
    private static final String ORDER = " order by d.on_date desc, d.day";
    private static final int FILE_ROWS_MAX = 100_000;

    private static final String SELECT =
            """
            select d.*, c.name as community_name, t.cash, t.others, t.counted, t.difference
            from cashier_day d
            left join community c on c.community = d.community
            cross join lateral (
                select coalesce(sum(expected) filter (where means = 'CASH'), 0) as cash,
                    coalesce(sum(expected) filter (where means <> 'CASH'), 0) as others,
                    sum(counted) as counted, sum(counted - expected) as difference
                from cashier_total where day = d.day) t
            where
            """;

    private final JdbcClient jdbc;
    private final UserDirectory users;

    DayQuery(JdbcClient jdbc, UserDirectory users) {
        this.jdbc = jdbc;
        this.users = users;
    }

    Slice<DayRow> list(DayFilter filter, DaySight sight) {
        Condition condition = condition(filter, sight);
        if (filter.cursor() != null) {
            String[] last = Cursor.parts(filter.cursor(), 2);
            LocalDate on = Cursor.date(last[0]);
            condition.and(
                    "d.on_date <= ? and (d.on_date < ? or d.day > ?)", on, on, Cursor.id(last[1]));
        }
        int rows = filter.rows();
        List<DayRow> found = rows(condition, rows + 1);
        boolean more = found.size() > rows;
        List<DayRow> page = more ? found.subList(0, rows) : found;
        String next = more ? Cursor.of(page.getLast().on(), page.getLast().id()) : null;
        return new Slice<>(page, next, null);
    }

    /** Every day of the filter, for a file. */
    List<DayRow> all(DayFilter filter, DaySight sight) {
        return rows(condition(filter, sight), FILE_ROWS_MAX);
    }

    /** Empty when there is none, or when it is not for this user to see. */
    Optional<DayRow> row(UUID id, DaySight sight) {
        return rows(sight.days().and("d.day = ?", id), 1).stream().findFirst();
    }

    Optional<DayView> find(UUID id, DaySight sight) {
        Condition condition = sight.days().and("d.day = ?", id);
        return jdbc.sql(SELECT + condition.sql())
                .params(condition.values())
                .query((row, _) ->
                        new DayView(
                                day(row),
                                totals(id),
                                entries(id),
                                agreed(row, "closed"),
                                agreed(row, "confirmed"),
                                name(row.getString("returned_by")),
                                row.getString("returned_why")))
                .optional();
    }

    private List<DayRow> rows(Condition condition, int limit) {
        return jdbc.sql(SELECT + condition.sql() + ORDER + " limit " + limit)
                .params(condition.values())
                .query((row, _) -> day(row))
                .list();
    }

    private static Condition condition(DayFilter filter, DaySight sight) {
        Condition condition = sight.days();
        if (filter.community() != null) {
            condition.and("d.community = ?", filter.community());
        }
        if (filter.state() != null) {
            condition.and("d.state = ?", filter.state().name());
        }
        if (filter.from() != null) {
            condition.and("d.on_date >= ?", filter.from());
        }
        if (filter.to() != null) {
            condition.and("d.on_date <= ?", filter.to());
        }
        if (filter.isDiffering()) {
            condition.and(
                    "exists (select from cashier_total x where x.day = d.day"
                            + " and x.counted <> x.expected)");
        }
        return condition;
    }

    private DayRow day(ResultSet row) throws SQLException {
        return new DayRow(
                row.getObject("day", UUID.class),
                row.getObject("community", UUID.class),
                String.valueOf(row.getString("community_name")),
                row.getString("cashier"),
                name(row.getString("cashier")),
                row.getObject("on_date", LocalDate.class),
                row.getString("state"),
                row.getInt("entries"),
                row.getInt("late_entries"),
                row.getBigDecimal("cash"),
                row.getBigDecimal("others"),
                row.getBigDecimal("counted"),
                row.getBigDecimal("difference"));
    }

    private List<Total> totals(UUID day) {
        return jdbc.sql(
                        "select * from cashier_total where day = ?"
                                + " order by means <> 'CASH', means")
                .param(day)
                .query((row, _) ->
                        new Total(
                                row.getString("means"),
                                row.getBigDecimal("received"),
                                row.getBigDecimal("given"),
                                row.getBigDecimal("expected"),
                                row.getBigDecimal("counted"),
                                row.getString("cause"),
                                row.getString("explanation")))
                .list();
    }

    private List<Entry> entries(UUID day) {
        return jdbc.sql(
                        """
                        select e.*, e.meant_for < d.on_date as late,
                            coalesce(p.label, a.number) as label
                        from cashier_entry e
                        join cashier_day d on d.day = e.day
                        left join fee_account a on a.account = e.account
                        left join property p on p.property = a.property
                        where e.day = ? order by e.position desc
                        """)
                .param(day)
                .query((row, _) ->
                        new Entry(
                                row.getLong("position"),
                                row.getString("entry"),
                                row.getObject("account", UUID.class),
                                row.getString("label"),
                                row.getObject("source", UUID.class),
                                Json.read(row.getString("moved"), MOVED),
                                row.getObject("meant_for", LocalDate.class),
                                row.getBoolean("late"),
                                row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private @Nullable Agreed agreed(ResultSet row, String what) throws SQLException {
        OffsetDateTime at = row.getObject(what + "_at", OffsetDateTime.class);
        return at == null ? null : new Agreed(name(row.getString(what + "_by")), at.toInstant());
    }

    private @Nullable String name(@Nullable String actor) {
        return actor == null ? null : users.nameOf(actor).orElse(null);
    }
}
