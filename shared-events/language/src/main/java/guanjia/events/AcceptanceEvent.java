package guanjia.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a finished work order is accepted, checked, asked about and closed. */
public sealed interface AcceptanceEvent extends WorkOrderEvent {

    /**
     * The one who reported it accepted the work (验收).
     *
     * @param rating 1 to 5; null where somebody of ours accepted what is shared
     * @param words about it, sealed with the key of the one who reported it
     * @param evidence how, where somebody of ours recorded the resident's word
     */
    @StoredAs("work-order.owner-accepted")
    record OwnerAccepted(
            WorkOrderId order,
            @Nullable Integer rating,
            @Nullable Personal words,
            @Nullable String evidence,
            Instant at)
            implements AcceptanceEvent {}

    /**
     * It was not done well and goes back (返工).
     *
     * @param dues that follow from the time it was held to be done
     */
    @StoredAs("work-order.rework-demanded")
    record ReworkDemanded(WorkOrderId order, List<Due> dues, Instant at)
            implements AcceptanceEvent {
        public ReworkDemanded {
            dues = List.copyOf(dues);
        }
    }

    /** Somebody other than the technician looked at the work (质量检查). */
    @StoredAs("work-order.quality-checked")
    record QualityChecked(WorkOrderId order, boolean passed, @Nullable String finding, Instant at)
            implements AcceptanceEvent {}

    /**
     * The one who reported it was asked whether all is well (回访).
     *
     * @param reached whether anybody answered
     * @param satisfied the answer; null when nobody answered
     */
    @StoredAs("work-order.followed-up")
    record FollowedUp(
            WorkOrderId order,
            boolean reached,
            @Nullable Boolean satisfied,
            @Nullable Personal words,
            Instant at)
            implements AcceptanceEvent {}

    /** Nothing is left to do. */
    @StoredAs("work-order.closed")
    record Closed(WorkOrderId order, Instant at) implements AcceptanceEvent {}

    /** Within the warranty the fault came back; another order takes it up. */
    @StoredAs("work-order.reopened")
    record Reopened(WorkOrderId order, WorkOrderId by, Instant at) implements AcceptanceEvent {}
}
