package guanjia.query.register;

import guanjia.access.ReadLog;
import guanjia.access.Reading;
import guanjia.events.PersonId;
import guanjia.query.page.Condition;
import guanjia.query.page.Cursor;
import guanjia.query.page.Slice;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of units, page by page or as a whole. */
@Component
public class Units {

    private static final int COUNT_MAX = 1_000;
    private static final int FETCH = 500;
    private static final String ORDER = " order by p.community, p.place_order, p.property";

    private record Placed(UnitRow row, String order) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;
    private final Search search;
    private final ReadLog readLog;

    Units(DataSource source, Search search, ReadLog readLog) {
        this.jdbc = JdbcClient.create(source);
        this.streaming = new JdbcTemplate(source);
        this.streaming.setFetchSize(FETCH);
        this.search = search;
        this.readLog = readLog;
    }

    /** A page of the units that this user may see. */
    public Slice<UnitRow> list(UnitFilter filter, Scope scope) {
        Condition condition = condition(filter, scope);
        // A search has looked at all it finds already; counting would do so again.
        boolean counted = filter.cursor() == null && filter.q() == null;
        Slice.@Nullable Count count = counted ? count(condition) : null;
        int rows = filter.rows();
        List<Placed> found =
                jdbc.sql(page(behindCursor(filter, condition), rows + 1))
                        .params(condition.values())
                        .query((row, index) ->
                                new Placed(UnitRow.read(row, index), row.getString("place_order")))
                        .list();
        boolean more = found.size() > rows;
        List<Placed> page = more ? found.subList(0, rows) : found;
        return new Slice<>(
                page.stream().map(Placed::row).toList(), more ? next(page.getLast()) : null, count);
    }

    static Condition behindCursor(UnitFilter filter, Condition condition) {
        if (filter.cursor() != null) {
            String[] last = Cursor.parts(filter.cursor(), 3);
            condition.and(
                    "(p.community, p.place_order, p.property) > (?, ?, ?)",
                    Cursor.id(last[0]),
                    last[1],
                    Cursor.id(last[2]));
        }
        return condition;
    }

    static String page(Condition condition, int rows) {
        return select(condition) + " limit " + rows;
    }

    /** Every unit of the filter, one after the other, however many there are. */
    @Transactional(readOnly = true)
    public void each(UnitFilter filter, Scope scope, Consumer<UnitRow> taker) {
        Condition condition = condition(filter, scope);
        streaming.query(
                select(condition),
                row -> {
                    taker.accept(UnitRow.read(row, 0));
                },
                condition.values().toArray());
    }

    Condition condition(UnitFilter filter, Scope scope) {
        Condition condition = new Condition().and(filter.shown().condition());
        if (scope.resident() != null) {
            condition.and(
                    Residence.OWN_HOMES, Residence.values(scope.resident(), Residence.today()));
        } else if (!scope.everywhere()) {
            condition.and("p.community = any(?)", (Object) scope.communityArray());
        }
        if (filter.community() != null) {
            condition.and("p.community = ?", filter.community());
        }
        if (filter.building() != null) {
            String building = PlaceOrder.pad(filter.building());
            condition.and(
                    "p.place_order >= ? and p.place_order < ?",
                    building + PlaceOrder.BETWEEN,
                    building + PlaceOrder.BEHIND);
        }
        if (filter.usage() != null) {
            // The name of a constant, so that the partial index on rare usages can be used.
            condition.and("p.usage = '" + filter.usage().name() + "'");
        }
        if (filter.q() != null) {
            search(filter.q(), filter.community(), scope, condition);
        }
        return condition;
    }

    private void search(String q, @Nullable UUID community, Scope scope, Condition condition) {
        List<UUID> persons = search.restrict(q, community, scope, condition).persons();
        if (!persons.isEmpty()) {
            readLog.record(Reading.PERSONS, persons.stream().map(PersonId::of).toList(), List.of());
        }
    }

    private Slice.Count count(Condition condition) {
        long counted =
                jdbc.sql(
                                "select count(*) from (select 1 from property p where "
                                        + condition.sql()
                                        + " limit "
                                        + (COUNT_MAX + 1)
                                        + ") found")
                        .params(condition.values())
                        .query(Long.class)
                        .single();
        return new Slice.Count(Math.min(counted, COUNT_MAX), counted > COUNT_MAX);
    }

    private static String select(Condition condition) {
        return "select " + UnitRow.COLUMNS + " from property p where " + condition.sql() + ORDER;
    }

    private static String next(Placed last) {
        return Cursor.of(last.row().communityId(), last.order(), last.row().id());
    }
}
