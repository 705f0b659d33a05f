package guanjia.command.workorder;

import guanjia.command.door.MayBeAskedBy;
import guanjia.events.DispatchEvent.Way;
import guanjia.events.Role;
import guanjia.events.UserAccountId;
import guanjia.events.WorkOrderId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** How a work order finds the one who does it. */
public sealed interface DispatchCommand extends WorkOrderCommand {

    /** Gives it to a technician. */
    @MayBeAskedBy({Role.SERVICE_DESK, Role.MANAGER, Role.ADMINISTRATOR})
    record Dispatch(@TargetAggregateIdentifier WorkOrderId order, UserAccountId technician, Way way)
            implements DispatchCommand {}

    /** Takes it oneself (抢单). */
    @MayBeAskedBy({Role.TECHNICIAN, Role.CLEANER})
    record Grab(@TargetAggregateIdentifier WorkOrderId order) implements DispatchCommand {}

    /** Accepts what one was given. */
    @MayBeAskedBy({Role.TECHNICIAN, Role.CLEANER, Role.MANAGER, Role.ADMINISTRATOR})
    record Accept(@TargetAggregateIdentifier WorkOrderId order) implements DispatchCommand {}

    /** Declines what one was given. */
    @MayBeAskedBy({Role.TECHNICIAN, Role.CLEANER, Role.MANAGER, Role.ADMINISTRATOR})
    record Reject(@TargetAggregateIdentifier WorkOrderId order, String reason)
            implements DispatchCommand {}

    /** Passes it to another technician (转派). */
    @MayBeAskedBy({
        Role.TECHNICIAN,
        Role.CLEANER,
        Role.SERVICE_DESK,
        Role.MANAGER,
        Role.ADMINISTRATOR
    })
    record Transfer(
            @TargetAggregateIdentifier WorkOrderId order, UserAccountId technician, String reason)
            implements DispatchCommand {}
}
