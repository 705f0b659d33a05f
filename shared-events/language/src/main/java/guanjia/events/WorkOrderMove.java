package guanjia.events;

import static guanjia.events.WorkOrderState.ACCEPTED;
import static guanjia.events.WorkOrderState.ARRIVED;
import static guanjia.events.WorkOrderState.CLOSED;
import static guanjia.events.WorkOrderState.COMPLETED;
import static guanjia.events.WorkOrderState.DISPATCHED;
import static guanjia.events.WorkOrderState.FOLLOWED_UP;
import static guanjia.events.WorkOrderState.IN_PROGRESS;
import static guanjia.events.WorkOrderState.OWNER_ACCEPTED;
import static guanjia.events.WorkOrderState.QUOTED;
import static guanjia.events.WorkOrderState.QUOTE_APPROVED;
import static guanjia.events.WorkOrderState.REJECTED;
import static guanjia.events.WorkOrderState.REPORTED;
import static guanjia.events.WorkOrderState.REWORK;
import static guanjia.events.WorkOrderState.SUSPENDED;
import static guanjia.events.WorkOrderState.TRIAGED;

import java.util.EnumSet;
import java.util.Set;

/**
 * What can be done with a work order, and in which states. A page offers and a decision allows by
 * the same table; the decision asks more than the state.
 */
public enum WorkOrderMove {
    TRIAGE(REPORTED, TRIAGED, REJECTED, DISPATCHED, ACCEPTED, ARRIVED),
    DISPATCH(TRIAGED, REJECTED),
    GRAB(TRIAGED, REJECTED),
    ACCEPT(DISPATCHED),
    REJECT(DISPATCHED),
    TRANSFER(DISPATCHED, ACCEPTED, ARRIVED, QUOTE_APPROVED, IN_PROGRESS, REWORK),
    ARRIVE(ACCEPTED),
    QUOTE(ARRIVED, IN_PROGRESS),
    APPROVE_QUOTE(QUOTED),
    DECLINE_QUOTE(QUOTED),
    START(ARRIVED, QUOTE_APPROVED, REWORK),
    USE_MATERIAL(IN_PROGRESS),
    SUSPEND(IN_PROGRESS),
    RESUME(SUSPENDED),
    COMPLETE(IN_PROGRESS),
    FORCE_FINISH(ARRIVED, QUOTED, QUOTE_APPROVED, IN_PROGRESS, SUSPENDED, REWORK),
    ACCEPT_WORK(COMPLETED),
    DEMAND_REWORK(COMPLETED, OWNER_ACCEPTED, FOLLOWED_UP),
    CHECK_QUALITY(COMPLETED, OWNER_ACCEPTED, FOLLOWED_UP, CLOSED),
    FOLLOW_UP(OWNER_ACCEPTED),
    CLOSE(OWNER_ACCEPTED, FOLLOWED_UP),
    REOPEN(CLOSED),
    CANCEL(REPORTED, TRIAGED, DISPATCHED, ACCEPTED, REJECTED, ARRIVED, QUOTED, QUOTE_APPROVED),
    URGE(WorkOrderState.unfinished()),
    ATTACH(EnumSet.range(REPORTED, FOLLOWED_UP));

    @SuppressWarnings("ImmutableEnumChecker") // A copy that nobody can change.
    private final Set<WorkOrderState> states;

    WorkOrderMove(WorkOrderState first, WorkOrderState... more) {
        this(EnumSet.of(first, more));
    }

    WorkOrderMove(Set<WorkOrderState> states) {
        this.states = Set.copyOf(states);
    }

    public boolean isAllowedIn(WorkOrderState state) {
        return states.contains(state);
    }
}
