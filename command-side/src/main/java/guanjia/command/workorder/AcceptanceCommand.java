package guanjia.command.workorder;

import guanjia.command.door.MayBeAskedBy;
import guanjia.events.Personal;
import guanjia.events.Role;
import guanjia.events.WorkOrderEvent.Source;
import guanjia.events.WorkOrderId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** How a finished work order is accepted, checked, asked about and closed. */
public sealed interface AcceptanceCommand extends WorkOrderCommand {

    /**
     * Accepts the work (验收): the resident, or somebody of ours who records the resident's word.
     *
     * @param rating 1 to 5
     * @param evidence how the resident said so, where somebody of ours records it
     */
    @MayBeAskedBy({Role.SERVICE_DESK, Role.MANAGER, Role.ADMINISTRATOR, Role.RESIDENT})
    record AcceptWork(
            @TargetAggregateIdentifier WorkOrderId order,
            @Nullable Integer rating,
            @Nullable String words,
            @Nullable String evidence)
            implements AcceptanceCommand {
        @Override
        public String toString() {
            return "AcceptWork[" + order + "]";
        }
    }

    /** Sends it back (返工). */
    @MayBeAskedBy({Role.SERVICE_DESK, Role.MANAGER, Role.ADMINISTRATOR, Role.RESIDENT})
    record DemandRework(@TargetAggregateIdentifier WorkOrderId order, String reason)
            implements AcceptanceCommand {}

    /** Looks at the work of somebody else (质量检查). */
    @MayBeAskedBy({Role.SERVICE_DESK, Role.MANAGER, Role.ADMINISTRATOR})
    record CheckQuality(
            @TargetAggregateIdentifier WorkOrderId order, boolean passed, @Nullable String finding)
            implements AcceptanceCommand {}

    /**
     * Records a call-back (回访).
     *
     * @param satisfied null when nobody answered
     */
    @MayBeAskedBy({Role.SERVICE_DESK, Role.MANAGER, Role.ADMINISTRATOR})
    record FollowUp(
            @TargetAggregateIdentifier WorkOrderId order,
            boolean reached,
            @Nullable Boolean satisfied,
            @Nullable String words)
            implements AcceptanceCommand {
        @Override
        public String toString() {
            return "FollowUp[" + order + "]";
        }
    }

    /** Says that nothing is left to do. */
    @MayBeAskedBy({Role.SERVICE_DESK, Role.MANAGER, Role.ADMINISTRATOR})
    record Close(@TargetAggregateIdentifier WorkOrderId order) implements AcceptanceCommand {}

    /**
     * Takes the fault up again within the warranty of the repair.
     *
     * @param by the id of the new order
     */
    @MayBeAskedBy({Role.SERVICE_DESK, Role.MANAGER, Role.ADMINISTRATOR, Role.RESIDENT})
    record Reopen(
            @TargetAggregateIdentifier WorkOrderId order,
            WorkOrderId by,
            Source source,
            @Nullable Personal words,
            String reason)
            implements AcceptanceCommand {}
}
