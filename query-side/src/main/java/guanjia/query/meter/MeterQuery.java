package guanjia.query.meter;

import guanjia.access.UserDirectory;
import guanjia.query.meter.MeterFilter.Show;
import guanjia.query.page.Condition;
import guanjia.query.page.Cursor;
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

/** Reads meters. */
@Component
public class MeterQuery {

    private static final int FILE_ROWS_MAX = 200_000;
    private static final int STOPS_MAX = 500;

    /** What is usual comes from the last readings of about a year. */
    private static final String ROUND =
            """
            select m.*, c.name as community_name, p.label, coalesce(p.place_order, '') as place,
                u.daily
            from meter m
            left join community c on c.community = m.community
            left join property p on p.property = m.property
            left join lateral (
                select sum(r.used) filter (where r.read_on > r.first_on)
                    / nullif(max(r.read_on) - min(r.read_on), 0) as daily
                from (select used, read_on, min(read_on) over () as first_on
                    from (select used, read_on from meter_reading x where x.meter = m.meter
                        order by read_on desc limit 13) newest) r) u on true
            where
            """;

    private record Placed(MeterRow row, String place) {}

    private final JdbcClient jdbc;
    private final UserDirectory users;

    MeterQuery(JdbcClient jdbc, UserDirectory users) {
        this.jdbc = jdbc;
        this.users = users;
    }

    /** Meters of the filter; today says which month is missing. */
    Slice<MeterRow> list(MeterFilter filter, LocalDate today, MeterSight sight) {
        Condition condition = condition(filter, today, sight);
        if (filter.cursor() != null) {
            String[] last = Cursor.parts(filter.cursor(), 3);
            condition.and(
                    "(coalesce(p.place_order, ''), m.kind, m.meter) > (?, ?, ?)",
                    last[0],
                    last[1],
                    Cursor.id(last[2]));
        }
        int rows = filter.rows();
        List<Placed> found =
                jdbc.sql(
                                MeterRow.SELECT
                                        + condition.sql()
                                        + MeterRow.ORDER
                                        + " limit "
                                        + (rows + 1))
                        .params(condition.values())
                        .query((row, index) ->
                                new Placed(MeterRow.read(row, index), row.getString("place")))
                        .list();
        boolean more = found.size() > rows;
        List<Placed> page = more ? found.subList(0, rows) : found;
        return new Slice<>(
                page.stream().map(Placed::row).toList(), more ? next(page.getLast()) : null, null);
    }

    /** Every meter of the filter, for a file. */
    List<MeterRow> all(MeterFilter filter, LocalDate today, MeterSight sight) {
        Condition condition = condition(filter, today, sight);
        return jdbc.sql(
                        MeterRow.SELECT
                                + condition.sql()
                                + MeterRow.ORDER
                                + " limit "
                                + FILE_ROWS_MAX)
                .params(condition.values())
                .query(MeterRow::read)
                .list();
    }

    /** The meters of the filter in the order in which somebody walks past them. */
    List<Stop> round(MeterFilter filter, LocalDate today, MeterSight sight) {
        Condition condition = condition(filter, today, sight);
        return jdbc.sql(ROUND + condition.sql() + MeterRow.ORDER + " limit " + STOPS_MAX)
                .params(condition.values())
                .query((row, index) ->
                        new Stop(MeterRow.read(row, index), row.getBigDecimal("daily")))
                .list();
    }

    /** Empty when there is none, or when it is not for this user to see. */
    Optional<MeterView> find(UUID id, MeterSight sight) {
        Condition condition = sight.meters().and("m.meter = ?", id);
        return jdbc.sql(MeterRow.SELECT + condition.sql())
                .params(condition.values())
                .query((row, index) ->
                        new MeterView(
                                MeterRow.read(row, index),
                                row.getObject("installed_on", LocalDate.class),
                                row.getObject("replaces", UUID.class),
                                row.getObject("replaced_by", UUID.class),
                                readings(id)))
                .optional();
    }

    /** The buildings of a community in which meters are, in order. */
    List<String> buildings(@Nullable UUID community, MeterSight sight) {
        Condition condition = sight.meters().and("m.community = ?", community);
        return jdbc.sql(
                        "select p.building from meter m join property p on p.property = m.property"
                                + " where "
                                + condition.sql()
                                + " group by p.building order by min(p.place_order)")
                .params(condition.values())
                .query(String.class)
                .list();
    }

    /**
     * Meters of a kind that count for a unit, or for what its community shares; working ones first.
     */
    public List<MeterRow> countingFor(@Nullable UUID unit, UUID community, String kind) {
        return jdbc.sql(
                        MeterRow.SELECT
                                + "(m.property = ? or m.property is null and m.community = ?)"
                                + " and m.kind = ? order by m.removed_on is not null,"
                                + " m.property is null, m.number")
                .param(unit)
                .param(community)
                .param(kind)
                .query(MeterRow::read)
                .list();
    }

    private static Condition condition(MeterFilter filter, LocalDate today, MeterSight sight) {
        Condition condition = sight.meters();
        if (filter.community() != null && filter.property() == null) {
            condition.and("m.community = ?", filter.community());
        }
        if (filter.property() != null) {
            condition.and("m.property = ?", filter.property());
        }
        if (filter.building() != null) {
            condition.and("p.building = ?", filter.building());
        }
        if (filter.kind() != null) {
            condition.and("m.kind = ?", filter.kind().name());
        }
        if (filter.q() != null) {
            condition.and(
                    "(strpos(m.number, ?) > 0 or strpos(p.label, ?) > 0)", filter.q(), filter.q());
        }
        condition.and(
                filter.shown() == Show.REMOVED
                        ? "m.removed_on is not null"
                        : "m.removed_on is null");
        if (filter.shown() == Show.MISSING) {
            condition.and("m.last_on < ?", today.withDayOfMonth(1));
        }
        return condition;
    }

    private List<MeterView.Reading> readings(UUID meter) {
        return jdbc.sql("select * from meter_reading where meter = ? order by read_on desc")
                .param(meter)
                .query((row, _) -> reading(row))
                .list();
    }

    private MeterView.Reading reading(ResultSet row) throws SQLException {
        return new MeterView.Reading(
                row.getObject("read_on", LocalDate.class),
                row.getString("what"),
                row.getBigDecimal("reading"),
                row.getBigDecimal("used"),
                row.getString("source"),
                row.getBoolean("rolled_over"),
                name(row.getString("read_by")),
                row.getBigDecimal("wrong"),
                name(row.getString("corrected_by")),
                row.getString("corrected_why"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    private @Nullable String name(@Nullable String actor) {
        return actor == null ? null : users.nameOf(actor).orElse(null);
    }

    private static String next(Placed last) {
        return Cursor.of(last.place(), last.row().kind(), last.row().id());
    }
}
