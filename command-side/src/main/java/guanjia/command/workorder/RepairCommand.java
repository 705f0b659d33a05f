package guanjia.command.workorder;

import guanjia.command.door.MayBeAskedBy;
import guanjia.events.Money;
import guanjia.events.RepairEvent.Pause;
import guanjia.events.Role;
import guanjia.events.WorkOrderId;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What the one who does the work asks for. A manager may ask in that one's stead. */
public sealed interface RepairCommand extends WorkOrderCommand {

    /** So much of something, at a price for one unit. */
    record Item(String name, BigDecimal quantity, String unit, Money price) {}

    /** Hours at a rate for one of them. */
    record Hours(BigDecimal hours, Money rate) {}

    /** Says that one is there. */
    @MayBeAskedBy({Role.TECHNICIAN, Role.CLEANER, Role.MANAGER, Role.ADMINISTRATOR})
    record Arrive(@TargetAggregateIdentifier WorkOrderId order) implements RepairCommand {}

    /** Says what it will cost. */
    @MayBeAskedBy({Role.TECHNICIAN, Role.CLEANER, Role.MANAGER, Role.ADMINISTRATOR})
    record Quote(@TargetAggregateIdentifier WorkOrderId order, List<Item> items, Hours hours)
            implements RepairCommand {
        public Quote {
            items = List.copyOf(items);
        }
    }

    /**
     * Agrees to what it will cost.
     *
     * @param evidence how the resident agreed, where somebody of ours records it
     */
    @MayBeAskedBy({Role.SERVICE_DESK, Role.MANAGER, Role.ADMINISTRATOR, Role.RESIDENT})
    record ApproveQuote(@TargetAggregateIdentifier WorkOrderId order, @Nullable String evidence)
            implements RepairCommand {}

    /** Does not agree. */
    @MayBeAskedBy({Role.SERVICE_DESK, Role.MANAGER, Role.ADMINISTRATOR, Role.RESIDENT})
    record DeclineQuote(@TargetAggregateIdentifier WorkOrderId order, String reason)
            implements RepairCommand {}

    /** Begins, or begins again. */
    @MayBeAskedBy({Role.TECHNICIAN, Role.CLEANER, Role.MANAGER, Role.ADMINISTRATOR})
    record Start(@TargetAggregateIdentifier WorkOrderId order) implements RepairCommand {}

    /** Puts material to it. */
    @MayBeAskedBy({Role.TECHNICIAN, Role.CLEANER, Role.MANAGER, Role.ADMINISTRATOR})
    record UseMaterial(@TargetAggregateIdentifier WorkOrderId order, Item item)
            implements RepairCommand {}

    /** Lets work stand. */
    @MayBeAskedBy({Role.TECHNICIAN, Role.CLEANER, Role.MANAGER, Role.ADMINISTRATOR})
    record Suspend(@TargetAggregateIdentifier WorkOrderId order, Pause pause, String reason)
            implements RepairCommand {}

    /** Lets work go on. */
    @MayBeAskedBy({Role.TECHNICIAN, Role.CLEANER, Role.MANAGER, Role.ADMINISTRATOR})
    record Resume(@TargetAggregateIdentifier WorkOrderId order) implements RepairCommand {}

    /** Says that it is done. */
    @MayBeAskedBy({Role.TECHNICIAN, Role.CLEANER, Role.MANAGER, Role.ADMINISTRATOR})
    record Complete(
            @TargetAggregateIdentifier WorkOrderId order, String result, @Nullable Hours hours)
            implements RepairCommand {}

    /** Declares it finished (强制完工). */
    @MayBeAskedBy({Role.MANAGER, Role.ADMINISTRATOR})
    record ForceFinish(@TargetAggregateIdentifier WorkOrderId order, String reason)
            implements RepairCommand {}
}
