package guanjia.query.workorder;

import guanjia.query.page.Condition;
import guanjia.query.page.Cursor;
import guanjia.query.page.Slice;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Lists of orders, page by page or as a whole. */
@Component
class OrderList {

    private static final int FETCH = 500;
    private static final int COUNT_MAX = 1_000;
    private static final String NEWEST = " order by w.reported_at desc, w.work_order desc";
    private static final String PRESSING = " order by w.next_due nulls last, w.work_order";

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;

    OrderList(DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.streaming = new JdbcTemplate(source);
        this.streaming.setFetchSize(FETCH);
    }

    Slice<OrderRow> list(OrderFilter filter, OrderSight sight) {
        Condition condition = condition(filter, sight);
        Slice.Count count = filter.cursor() == null ? count(condition) : null;
        if (filter.cursor() != null) {
            String[] last = Cursor.parts(filter.cursor(), 2);
            condition.and(
                    "(w.reported_at, w.work_order) < (?, ?)", at(last[0]), Cursor.id(last[1]));
        }
        List<OrderRow> found = rows(condition, NEWEST, filter.rows() + 1);
        boolean more = found.size() > filter.rows();
        List<OrderRow> page = more ? found.subList(0, filter.rows()) : found;
        String next = more ? Cursor.of(page.getLast().reportedAt(), page.getLast().id()) : null;
        return new Slice<>(page, next, count);
    }

    /** Those whose next clock runs out first. */
    List<OrderRow> pressing(Condition condition, int limit) {
        return rows(condition, PRESSING, limit);
    }

    /** Every order of the filter, one after the other, however many there are. */
    @Transactional(readOnly = true)
    public void each(OrderFilter filter, OrderSight sight, Consumer<OrderRow> taker) {
        Condition condition = condition(filter, sight);
        streaming.query(
                OrderRow.SELECT + condition.sql() + NEWEST,
                row -> {
                    taker.accept(OrderRow.read(row, 0));
                },
                condition.values().toArray());
    }

    /** Empty when there is none, or when it is not for this user to see. */
    Optional<OrderRow> find(UUID id, OrderSight sight) {
        return rows(sight.orders().and("w.work_order = ?", id), "", 1).stream().findFirst();
    }

    private List<OrderRow> rows(Condition condition, String order, int limit) {
        return jdbc.sql(OrderRow.SELECT + condition.sql() + order + " limit " + limit)
                .params(condition.values())
                .query(OrderRow::read)
                .list();
    }

    private static Condition condition(OrderFilter filter, OrderSight sight) {
        Condition condition = sight.orders();
        filter.limit(condition);
        return condition;
    }

    private Slice.Count count(Condition condition) {
        long counted =
                jdbc.sql(
                                "select count(*) from (select 1 from work_order w where "
                                        + condition.sql()
                                        + " limit "
                                        + (COUNT_MAX + 1)
                                        + ") found")
                        .params(condition.values())
                        .query(Long.class)
                        .single();
        return new Slice.Count(Math.min(counted, COUNT_MAX), counted > COUNT_MAX);
    }

    private static Timestamp at(String text) {
        try {
            return Timestamp.from(Instant.parse(text));
        } catch (DateTimeParseException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "cursor");
        }
    }
}
