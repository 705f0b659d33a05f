package guanjia.command.workorder;

import guanjia.events.Event;
import guanjia.events.WorkOrderEvent;
import guanjia.events.WorkOrderEvent.Due;
import java.util.List;

/** Tells whoever watches the time which clocks of an order run, from the order's events. */
public final class RunningClocks {

    private RunningClocks() {}

    /** The clocks that run behind these events, which are all of one order. */
    public static List<Due> behind(List<? extends Event> events) {
        Order order = new Order();
        for (Event event : events) {
            if (event instanceof WorkOrderEvent more) {
                order.evolve(more);
            }
        }
        return order.state().isOver() ? List.of() : order.clocks().running();
    }
}
