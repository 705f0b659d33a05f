package guanjia.query.workorder;

import guanjia.events.RepairEvent;
import guanjia.events.RepairEvent.Labour;
import guanjia.events.RepairEvent.Material;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What events about the work and its cost change. */
final class RepairRows {

    private static final String LINE =
            """
            insert into work_order_line (work_order, position, nth, quoted, name, quantity, unit,
                price, amount)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final OrderRows order;

    RepairRows(OrderRows order) {
        this.order = order;
    }

    void change(RepairEvent event) {
        switch (event) {
            case RepairEvent.Arrived it ->
                    order.set(event, "arrived_at = coalesce(arrived_at, ?)", it.at());
            case RepairEvent.Quoted it -> quote(it);
            case RepairEvent.QuoteApproved it ->
                    order.set(event, "agreed = ?, stands = false", it.total().yuan());
            case RepairEvent.QuoteDeclined _ -> order.set(event, "quoted = null, stands = false");
            case RepairEvent.Started it ->
                    order.set(event, "started_at = coalesce(started_at, ?)", it.at());
            case RepairEvent.MaterialUsed it -> {
                lines(event, List.of(it.material()), false);
                order.set(event, "total = coalesce(total, 0) + ?", it.material().amount().yuan());
            }
            case RepairEvent.Suspended it ->
                    order.set(event, "pause = ?, stands = ?", it.pause(), it.clockStops());
            case RepairEvent.Resumed _ -> order.set(event, "pause = null, stands = false");
            case RepairEvent.Completed it -> complete(it);
            case RepairEvent.ForceFinished it ->
                    order.set(
                            event,
                            "total = ?, warranty_until = ?, completed_at = ?, pause = null,"
                                    + " stands = false",
                            it.total().yuan(),
                            it.warrantyUntil(),
                            it.at());
        }
    }

    /** A new quote takes the place of the one before. */
    private void quote(RepairEvent.Quoted it) {
        order.rows()
                .changeAny(
                        "delete from work_order_line where work_order = ? and quoted", it.order());
        lines(it, it.materials(), true);
        order.set(
                it,
                "quoted = ?, hours = ?, rate = ?, stands = true",
                it.total().yuan(),
                it.labour().hours(),
                it.labour().rate().yuan());
    }

    private void complete(RepairEvent.Completed it) {
        @Nullable Labour labour = it.labour();
        order.set(
                it,
                "result = ?, hours = ?, rate = ?, total = ?, warranty_until = ?, completed_at = ?",
                it.result(),
                labour == null ? null : labour.hours(),
                labour == null ? null : labour.rate().yuan(),
                it.total().yuan(),
                it.warrantyUntil(),
                it.at());
    }

    private void lines(RepairEvent event, List<Material> materials, boolean quoted) {
        for (int nth = 0; nth < materials.size(); nth++) {
            Material it = materials.get(nth);
            order.rows()
                    .change(
                            "work_order_line",
                            List.of(event.order(), order.position(), nth),
                            LINE,
                            event.order(),
                            order.position(),
                            nth,
                            quoted,
                            it.name(),
                            it.quantity(),
                            it.unit(),
                            it.price().yuan(),
                            it.amount().yuan());
        }
    }
}
