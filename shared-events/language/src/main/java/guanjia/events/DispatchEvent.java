package guanjia.events;

import java.time.Instant;

/** How a work order finds the one who does it. */
public sealed interface DispatchEvent extends WorkOrderEvent {

    /** How somebody came to have it. */
    enum Way {
        /** The desk chose. */
        BY_HAND,
        /** The plan of duties chose. */
        ROTA
    }

    /** It was given to a technician, who has yet to accept it. */
    @StoredAs("work-order.dispatched")
    record Dispatched(WorkOrderId order, UserAccountId technician, Way way, Instant at)
            implements DispatchEvent {}

    /** A technician took it (抢单), which accepts it at once. */
    @StoredAs("work-order.grabbed")
    record Grabbed(WorkOrderId order, UserAccountId technician, Instant at)
            implements DispatchEvent {}

    /** The technician accepted it. */
    @StoredAs("work-order.accepted")
    record Accepted(WorkOrderId order, UserAccountId technician, Instant at)
            implements DispatchEvent {}

    /** The technician cannot do it; it has to be dispatched again. */
    @StoredAs("work-order.rejected")
    record Rejected(WorkOrderId order, UserAccountId technician, Instant at)
            implements DispatchEvent {}

    /** It passed from one technician to another (转派), who has yet to accept it. */
    @StoredAs("work-order.transferred")
    record Transferred(WorkOrderId order, UserAccountId from, UserAccountId to, Instant at)
            implements DispatchEvent {}
}
