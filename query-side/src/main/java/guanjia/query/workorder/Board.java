package guanjia.query.workorder;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a dispatcher sees at once: open orders in lanes, the most pressing first in each.
 *
 * @param by how they are put into lanes
 */
public record Board(By by, List<Lane> lanes) {

    public Board {
        lanes = List.copyOf(lanes);
    }

    /** By what orders are put into lanes. */
    public enum By {
        STATE,
        TECHNICIAN,
        CLOCK
    }

    /**
     * One lane.
     *
     * @param key of its words, under {@code board.lane}; null where a person names it
     * @param name of the technician
     * @param count of all its orders, of which the first are shown
     */
    public record Lane(
            @Nullable String key,
            @Nullable String name,
            @Nullable UUID technician,
            long count,
            List<OrderRow> orders) {
        public Lane {
            orders = List.copyOf(orders);
        }
    }

    /** States that belong together on the board, as {@code work_order.stage} tells them. */
    enum Stage {
        NEW,
        TO_DISPATCH,
        TO_ACCEPT,
        UNDER_WAY,
        STANDING,
        TO_CHECK,
        TO_CALL
    }
}
