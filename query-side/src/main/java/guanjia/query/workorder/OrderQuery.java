package guanjia.query.workorder;

import guanjia.access.ReadLog;
import guanjia.access.Reading;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.events.RepairEvent.Pause;
import guanjia.events.WorkOrderEvent.Moment;
import guanjia.events.WorkOrderEvent.Source;
import guanjia.query.workorder.OrderView.After;
import guanjia.query.workorder.OrderView.Clock;
import guanjia.query.workorder.OrderView.Clocks;
import guanjia.query.workorder.OrderView.Cost;
import guanjia.query.workorder.OrderView.File;
import guanjia.query.workorder.OrderView.Line;
import guanjia.query.workorder.OrderView.Reporter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One order, with all that the user may see of it. */
@Component
class OrderQuery {

    private static final String ORDER =
            """
            select w.*, coalesce(w.reporter_name, n.name) as called
            from work_order w left join person n on n.person = w.reporter
            where w.work_order = ?
            """;
    private static final String LINES =
            """
            select name, quantity, unit, price, amount from work_order_line
            where work_order = ? and quoted = ? order by position, nth
            """;
    private static final String FILES =
            """
            select sha256, media_type, bytes, moment, attached_at from work_order_file
            where work_order = ? order by attached_at, sha256
            """;

    private final JdbcClient jdbc;
    private final OrderList orders;
    private final ReadLog readLog;

    OrderQuery(DataSource source, OrderList orders, ReadLog readLog) {
        this.jdbc = JdbcClient.create(source);
        this.orders = orders;
        this.readLog = readLog;
    }

    /** Empty when there is none, or when it is not for this user to see. */
    Optional<OrderView> find(UUID id, OrderSight sight) {
        return orders.find(id, sight)
                .map(order -> {
                    OrderView view =
                            jdbc.sql(ORDER)
                                    .param(id)
                                    .query((row, _) -> view(order, row, sight))
                                    .single();
                    record(view);
                    return view;
                });
    }

    /** The file of an order that the user may see. */
    Optional<File> file(UUID id, String sha256, OrderSight sight) {
        return orders.find(id, sight)
                .flatMap(_ ->
                        files(id).stream()
                                .filter(file -> file.sha256().equals(sha256))
                                .findFirst());
    }

    private OrderView view(OrderRow order, ResultSet row, OrderSight sight) throws SQLException {
        boolean seen = sight.seesReporter(row.getObject("voice", UUID.class), order.technician());
        return new OrderView(
                order,
                Source.valueOf(row.getString("source")),
                reporter(row, seen),
                clocks(row),
                cost(order.id(), row),
                after(row, seen),
                files(order.id()));
    }

    private static Reporter reporter(ResultSet row, boolean seen) throws SQLException {
        return seen
                ? new Reporter(
                        row.getObject("reporter", UUID.class),
                        row.getString("called"),
                        row.getString("reporter_phone"),
                        row.getString("words"),
                        true)
                : new Reporter(null, null, null, null, false);
    }

    private static Clocks clocks(ResultSet row) throws SQLException {
        String pause = row.getString("pause");
        return new Clocks(
                List.of(
                        clock("RESPONSE", "response_due", "accepted_at", row),
                        clock("ARRIVAL", "arrival_due", "arrived_at", row),
                        clock("COMPLETION", "completion_due", "completed_at", row)),
                row.getBoolean("stands"),
                pause == null ? null : Pause.valueOf(pause));
    }

    private static Clock clock(String name, String due, String reached, ResultSet row)
            throws SQLException {
        return new Clock(
                name, OrderRow.momentOrNull(row, due), OrderRow.momentOrNull(row, reached));
    }

    private Cost cost(UUID id, ResultSet row) throws SQLException {
        return new Cost(
                row.getBigDecimal("quoted"),
                row.getBigDecimal("agreed"),
                row.getBigDecimal("total"),
                row.getBigDecimal("hours"),
                row.getBigDecimal("rate"),
                lines(id, true),
                lines(id, false));
    }

    private static After after(ResultSet row, boolean seen) throws SQLException {
        return new After(
                row.getString("result"),
                row.getObject("warranty_until", LocalDate.class),
                row.getObject("rating", Integer.class),
                seen ? row.getString("rating_words") : null,
                row.getObject("quality_passed", Boolean.class),
                row.getObject("satisfied", Boolean.class),
                row.getInt("reworked"),
                row.getObject("started_at") != null,
                row.getString("outcome"),
                row.getObject("parent", UUID.class),
                row.getObject("taken_up_by", UUID.class));
    }

    private List<Line> lines(UUID id, boolean quoted) {
        return jdbc.sql(LINES)
                .params(id, quoted)
                .query((row, _) ->
                        new Line(
                                row.getString(1),
                                row.getBigDecimal(2),
                                row.getString(3),
                                row.getBigDecimal(4),
                                row.getBigDecimal(5)))
                .list();
    }

    private List<File> files(UUID id) {
        return jdbc.sql(FILES)
                .param(id)
                .query((row, _) ->
                        new File(
                                row.getString(1),
                                row.getString(2),
                                row.getLong(3),
                                Moment.valueOf(row.getString(4)),
                                row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whoever sees who reported it leaves a trace. */
    private void record(OrderView view) {
        @Nullable UUID person = view.reporter().person();
        @Nullable UUID unit = view.order().property();
        if (person != null) {
            readLog.record(
                    Reading.OCCUPANTS,
                    List.of(PersonId.of(person)),
                    unit == null ? List.of() : List.of(PropertyId.of(unit)));
        }
    }
}
