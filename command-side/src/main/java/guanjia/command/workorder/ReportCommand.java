package guanjia.command.workorder;

import guanjia.command.door.MayBeAskedBy;
import guanjia.events.CommunityId;
import guanjia.events.Personal;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.events.WorkOrderEvent.Attachment;
import guanjia.events.WorkOrderEvent.Clock;
import guanjia.events.WorkOrderEvent.Moment;
import guanjia.events.WorkOrderEvent.Payer;
import guanjia.events.WorkOrderEvent.Priority;
import guanjia.events.WorkOrderEvent.Reporter;
import guanjia.events.WorkOrderEvent.Source;
import guanjia.events.WorkOrderId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** How a work order comes in, and what concerns all of its life. */
public sealed interface ReportCommand extends WorkOrderCommand {

    /**
     * What is wrong, and where.
     *
     * @param property null for what is shared; then the place says where
     * @param words of the one who reports it
     */
    record Matter(
            CommunityId community,
            @Nullable PropertyId property,
            @Nullable String place,
            String category,
            String title,
            @Nullable Personal words) {}

    /** Reports something. A resident reports for the own home only. */
    @MayBeAskedBy({
        Role.SERVICE_DESK,
        Role.MANAGER,
        Role.TECHNICIAN,
        Role.CLEANER,
        Role.GUARD,
        Role.ADMINISTRATOR,
        Role.RESIDENT
    })
    record Report(
            @TargetAggregateIdentifier WorkOrderId order,
            Matter matter,
            Reporter reporter,
            Source source,
            Priority priority)
            implements ReportCommand {
        @Override
        public CommunityId community() {
            return matter.community();
        }
    }

    /** Says what it is, how urgent, and who pays. */
    @MayBeAskedBy({Role.SERVICE_DESK, Role.MANAGER, Role.ADMINISTRATOR})
    record Triage(
            @TargetAggregateIdentifier WorkOrderId order,
            String category,
            Priority priority,
            Payer payer)
            implements ReportCommand {}

    /** Asks for it to be done soon (催办). */
    @MayBeAskedBy({Role.SERVICE_DESK, Role.MANAGER, Role.ADMINISTRATOR, Role.RESIDENT})
    record Urge(@TargetAggregateIdentifier WorkOrderId order, @Nullable String reason)
            implements ReportCommand {}

    /** Gives it up before anybody began. */
    @MayBeAskedBy({Role.SERVICE_DESK, Role.MANAGER, Role.ADMINISTRATOR, Role.RESIDENT})
    record Cancel(@TargetAggregateIdentifier WorkOrderId order, String reason)
            implements ReportCommand {}

    /** Lets a file belong to it. */
    @MayBeAskedBy({
        Role.SERVICE_DESK,
        Role.MANAGER,
        Role.TECHNICIAN,
        Role.CLEANER,
        Role.GUARD,
        Role.ADMINISTRATOR,
        Role.RESIDENT
    })
    record Attach(@TargetAggregateIdentifier WorkOrderId order, Attachment file, Moment moment)
            implements ReportCommand {}

    /** Records that a clock ran out. Asked too late or twice it changes nothing. */
    @MayBeAskedBy(Role.ADMINISTRATOR)
    record MissClock(@TargetAggregateIdentifier WorkOrderId order, Clock clock, Instant due)
            implements ReportCommand {}

    /**
     * Takes over what a file of another system states. Stated again it changes nothing, but that an
     * open order may have been closed.
     */
    @MayBeAskedBy({Role.MANAGER, Role.ADMINISTRATOR})
    record State(@TargetAggregateIdentifier WorkOrderId order, StatedOrder stated)
            implements ReportCommand {
        @Override
        public CommunityId community() {
            return stated.community();
        }
    }
}
