package guanjia.query.register;

import guanjia.query.page.Condition;
import guanjia.query.page.Cursor;
import guanjia.query.page.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of communities, and one of them. */
@Component
public class CommunityQuery {

    private static final String SELECT = "select c.* from community c where ";
    private static final String ORDER = " order by c.name, c.community";
    private static final CommunityFilter NONE = new CommunityFilter(null, null, null, null);
    private static final int CHOICES_MAX = 5_000;

    /** A community to choose in a filter. */
    public record Choice(UUID id, String name) {}

    /** A building with how many units stand in it. */
    public record Building(String name, long units, long occupied) {}

    private final JdbcClient jdbc;

    CommunityQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Slice<CommunityRow> list(CommunityFilter filter, Scope scope) {
        Condition condition = condition(filter, scope);
        Slice.@Nullable Count count = filter.cursor() == null ? count(condition) : null;
        if (filter.cursor() != null) {
            String[] last = Cursor.parts(filter.cursor(), 2);
            condition.and("(c.name, c.community) > (?, ?)", last[0], Cursor.id(last[1]));
        }
        int rows = filter.rows();
        List<CommunityRow> found =
                jdbc.sql(SELECT + condition.sql() + ORDER + " limit " + (rows + 1))
                        .params(condition.values())
                        .query(CommunityRow::read)
                        .list();
        boolean more = found.size() > rows;
        List<CommunityRow> page = more ? found.subList(0, rows) : found;
        return new Slice<>(
                page, more ? Cursor.of(page.getLast().name(), page.getLast().id()) : null, count);
    }

    /** Every community of the filter. */
    void each(CommunityFilter filter, Scope scope, Consumer<CommunityRow> taker) {
        Condition condition = condition(filter, scope);
        jdbc.sql(SELECT + condition.sql() + ORDER)
                .params(condition.values())
                .query(CommunityRow::read)
                .list()
                .forEach(taker);
    }

    /** Empty when there is none, or when it is not for this user to see. */
    Optional<CommunityRow> find(UUID id, Scope scope) {
        Condition condition = condition(NONE, scope).and("c.community = ?", id);
        return jdbc.sql(SELECT + condition.sql())
                .params(condition.values())
                .query(CommunityRow::read)
                .optional();
    }

    public List<Choice> choices(Scope scope) {
        Condition condition = condition(NONE, scope);
        return jdbc.sql(
                        "select c.community, c.name from community c where "
                                + condition.sql()
                                + ORDER
                                + " limit "
                                + CHOICES_MAX)
                .params(condition.values())
                .query(CommunityQuery::choice)
                .list();
    }

    /** These communities by name, open or closed. */
    public List<Choice> named(Collection<UUID> ids) {
        return jdbc.sql(
                        "select c.community, c.name from community c where c.community = any(?)"
                                + ORDER)
                .param(ids.toArray(UUID[]::new))
                .query(CommunityQuery::choice)
                .list();
    }

    private static Choice choice(ResultSet row, int number) throws SQLException {
        return new Choice(row.getObject(1, UUID.class), row.getString(2));
    }

    List<Building> buildings(UUID community) {
        return jdbc.sql(
                        """
                        select building, count(*), count(*) filter (where occupants > 0)
                        from property where community = ? and state = 'ACTIVE'
                        group by building order by min(place_order)
                        """)
                .param(community)
                .query((row, _) -> new Building(row.getString(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    private Slice.Count count(Condition condition) {
        long counted =
                jdbc.sql("select count(*) from community c where " + condition.sql())
                        .params(condition.values())
                        .query(Long.class)
                        .single();
        return new Slice.Count(counted, false);
    }

    private static Condition condition(CommunityFilter filter, Scope scope) {
        Condition condition = new Condition().and(filter.shown().condition());
        if (scope.resident() != null) {
            condition.and(
                    "c.community in (select p.community from property p where "
                            + Residence.OWN_HOMES
                            + ")",
                    Residence.values(scope.resident(), Residence.today()));
        } else if (!scope.everywhere()) {
            condition.and("c.community = any(?)", (Object) scope.communityArray());
        }
        if (filter.q() != null) {
            condition.and(
                    "(strpos(c.name, ?) > 0 or strpos(c.address, ?) > 0"
                            + " or strpos(coalesce(c.manager, ''), ?) > 0"
                            + " or strpos(coalesce(c.developer, ''), ?) > 0)",
                    filter.q(),
                    filter.q(),
                    filter.q(),
                    filter.q());
        }
        return condition;
    }
}
