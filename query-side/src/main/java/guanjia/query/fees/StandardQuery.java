package guanjia.query.fees;

import guanjia.events.FeeTerms;
import guanjia.query.fees.StandardView.Version;
import guanjia.query.page.Condition;
import guanjia.query.page.Cursor;
import guanjia.query.page.Json;
import guanjia.query.page.Slice;
import guanjia.query.register.Residence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Fee standards: all of them for staff, published ones of their communities for residents. */
@Component
class StandardQuery {

    private static final int ROWS = 100;

    /** So many can be approved at once. */
    private static final int ROWS_WAITING = 500;

    private static final TypeReference<FeeTerms> TERMS = new TypeReference<>() {};
    private static final String VERSIONS =
            "select * from fee_standard_version x where x.standard = ? and ";

    private final JdbcClient jdbc;
    private final MoneyQuery money;

    StandardQuery(JdbcClient jdbc, MoneyQuery money) {
        this.jdbc = jdbc;
        this.money = money;
    }

    Slice<StandardRow> list(StandardFilter filter, Sight sight) {
        Condition condition = condition(filter, sight);
        if (filter.cursor() != null) {
            String[] last = Cursor.parts(filter.cursor(), 4);
            condition.and(
                    "(s.community, s.kind, s.code, s.standard) > (?, ?, ?, ?)",
                    Cursor.id(last[0]),
                    last[1],
                    last[2],
                    Cursor.id(last[3]));
        }
        int rows = filter.waiting() ? ROWS_WAITING : ROWS;
        List<StandardRow> found =
                query(
                        condition,
                        " order by s.community, s.kind, s.code, s.standard limit " + (rows + 1));
        boolean more = found.size() > rows;
        List<StandardRow> page = more ? found.subList(0, rows) : found;
        return new Slice<>(page, more ? next(page.getLast()) : null, null);
    }

    /** Empty when there is none, or when it is not for this user to see. */
    Optional<StandardView> find(UUID id, Sight sight) {
        return query(seen(sight).and("s.standard = ?", id), "").stream()
                .findFirst()
                .map(row -> new StandardView(row, versions(id, sight), billedThrough(id)));
    }

    /** Those of a community by which something can be charged today. */
    List<StandardRow> inForce(UUID community, Sight sight) {
        Condition condition =
                seen(sight)
                        .and("s.community = ?", community)
                        .and("(s.ended_on is null or s.ended_on >= ?)", Residence.today())
                        .and("v.version is not null");
        return query(condition, " order by s.kind, s.code, s.name, s.standard");
    }

    private List<StandardRow> query(Condition condition, String order) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(Residence.today());
        values.addAll(condition.values());
        return jdbc.sql(StandardRow.SELECT + condition.sql() + order)
                .params(values)
                .query(StandardRow::read)
                .list();
    }

    private static Condition condition(StandardFilter filter, Sight sight) {
        Condition condition = seen(sight);
        if (filter.community() != null) {
            condition.and("s.community = ?", filter.community());
        }
        if (filter.kind() != null) {
            condition.and("s.kind = ?", filter.kind().name());
        }
        if (filter.waiting()) {
            condition.and(
                    "exists (select 1 from fee_standard_version w where w.standard = s.standard"
                            + " and w.state in ('PROPOSED', 'APPROVED'))");
        }
        return condition;
    }

    static Condition seen(Sight sight) {
        Condition condition = new Condition();
        if (sight.resident() != null) {
            condition
                    .and(
                            "s.community in (select p.community from property p where "
                                    + Residence.OWN_HOMES
                                    + ")",
                            Residence.values(sight.resident(), Residence.today()))
                    .and(
                            "exists (select 1 from fee_standard_version w where w.standard ="
                                    + " s.standard and w.state = 'PUBLISHED')");
        } else if (!sight.everywhere()) {
            condition.and(
                    "s.community = any(?)", (Object) sight.communities().toArray(UUID[]::new));
        }
        return condition;
    }

    private List<Version> versions(UUID standard, Sight sight) {
        String which = sight.staff() ? "true" : "x.state = 'PUBLISHED'";
        return jdbc.sql(VERSIONS + which + " order by x.version desc")
                .param(standard)
                .query((row, _) -> version(row))
                .list();
    }

    private @Nullable LocalDate billedThrough(UUID standard) {
        return jdbc.sql(
                        "select max(to_on) from fee_standard_billing where standard = ? and times >"
                                + " 0")
                .param(standard)
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    private Version version(ResultSet row) throws SQLException {
        return new Version(
                row.getInt("version"),
                row.getObject("from_on", LocalDate.class),
                Json.read(row.getString("terms"), TERMS),
                row.getString("state"),
                row.getString("proposed_by"),
                money.name(row.getString("proposed_by")),
                instant(row, "proposed_at"),
                money.name(row.getString("decided_by")),
                later(row, "decided_at"),
                row.getString("decided_why"),
                later(row, "published_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant later(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : instant(row, column);
    }

    private static String next(StandardRow last) {
        return Cursor.of(last.communityId(), last.kind(), last.code(), last.id());
    }
}
