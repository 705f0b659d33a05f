package guanjia.query.workorder;

import guanjia.query.page.Condition;
import guanjia.query.workorder.Board.By;
import guanjia.query.workorder.Board.Lane;
import guanjia.query.workorder.Board.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts open orders into the lanes of the board. */
@Component
class BoardQuery {

    private static final int SHOWN = 10;
    private static final int TECHNICIANS = 12;
    private static final String OPEN = "w.state not in ('CLOSED', 'CANCELLED')";

    private record Worker(@Nullable UUID id, @Nullable String name, long count) {}

    private final JdbcClient jdbc;
    private final OrderList orders;

    BoardQuery(DataSource source, OrderList orders) {
        this.jdbc = JdbcClient.create(source);
        this.orders = orders;
    }

    Board of(By by, @Nullable UUID community, OrderSight sight) {
        return new Board(
                by,
                switch (by) {
                    case STATE -> byState(community, sight);
                    case TECHNICIAN -> byTechnician(community, sight);
                    case CLOCK -> byClock(community, sight);
                });
    }

    private List<Lane> byState(@Nullable UUID community, OrderSight sight) {
        Map<String, Long> counts = counts(open(community, sight));
        List<Lane> lanes = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            long count = counts.getOrDefault(stage.name(), 0L);
            Condition condition = open(community, sight).and("w.stage = ?", stage.name());
            lanes.add(lane(key(stage), count, count == 0 ? null : condition));
        }
        return lanes;
    }

    private List<Lane> byTechnician(@Nullable UUID community, OrderSight sight) {
        List<Lane> lanes = new ArrayList<>();
        for (Worker worker : workers(open(community, sight))) {
            Condition condition = open(community, sight);
            if (worker.id() == null) {
                condition.and("w.technician is null");
            } else {
                condition.and("w.technician = ?", worker.id());
            }
            lanes.add(
                    new Lane(
                            worker.id() == null ? "nobody" : null,
                            worker.name(),
                            worker.id(),
                            worker.count(),
                            orders.pressing(condition, SHOWN)));
        }
        return lanes;
    }

    private List<Lane> byClock(@Nullable UUID community, OrderSight sight) {
        List<Lane> lanes = new ArrayList<>();
        Map<String, String> spans = new LinkedHashMap<>();
        spans.put("late", "w.next_due < now()");
        spans.put("soon", "w.next_due >= now() and w.next_due < now() + interval '30 minutes'");
        spans.put(
                "today",
                "w.next_due >= now() + interval '30 minutes'"
                        + " and w.next_due < now() + interval '8 hours'");
        spans.put("later", "w.next_due >= now() + interval '8 hours'");
        spans.put("none", "w.next_due is null");
        spans.forEach((key, span) -> {
            long count = count(open(community, sight).and(span));
            lanes.add(lane(key, count, count == 0 ? null : open(community, sight).and(span)));
        });
        return lanes;
    }

    private Lane lane(String key, long count, @Nullable Condition condition) {
        return new Lane(
                key,
                null,
                null,
                count,
                condition == null ? List.of() : orders.pressing(condition, SHOWN));
    }

    private static Condition open(@Nullable UUID community, OrderSight sight) {
        Condition condition = sight.orders().and(OPEN);
        return community == null ? condition : condition.and("w.community = ?", community);
    }

    private Map<String, Long> counts(Condition condition) {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql(
                        "select w.stage, count(*) from work_order w where "
                                + condition.sql()
                                + " group by w.stage")
                .params(condition.values())
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    private long count(Condition condition) {
        return jdbc.sql("select count(*) from work_order w where " + condition.sql())
                .params(condition.values())
                .query(Long.class)
                .single();
    }

    private List<Worker> workers(Condition condition) {
        return jdbc.sql(
                        "select w.technician, min(coalesce(a.name, a.login)) as name, count(*) as n"
                                + " from work_order w left join account a on a.account = w.technician"
                                + " where "
                                + condition.sql()
                                + " group by w.technician order by w.technician is not null, n desc"
                                + " limit "
                                + TECHNICIANS)
                .params(condition.values())
                .query((row, _) ->
                        new Worker(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)))
                .list();
    }

    private static String key(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
