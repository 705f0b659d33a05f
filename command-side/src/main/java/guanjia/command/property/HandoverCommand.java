package guanjia.command.property;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.DefectId;
import guanjia.events.HandoverId;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.Keys;
import guanjia.events.PropertyEvent.MeterReading;
import guanjia.events.PropertyEvent.Tenure;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked while somebody moves in or out (入住与搬离). The steps of an open handover may be
 * taken in any order, and again: the last one counts.
 */
public sealed interface HandoverCommand extends Command {

    PropertyId property();

    /**
     * Begins a handover.
     *
     * @param tenure needed to move in; to move out it is known, and may be left out
     * @param planned when the person means to move
     */
    @MayBeAskedBy({Role.MANAGER, Role.SERVICE_DESK, Role.ADMINISTRATOR})
    record OpenHandover(
            @TargetAggregateIdentifier PropertyId property,
            HandoverId handover,
            Direction direction,
            PersonId person,
            @Nullable Tenure tenure,
            LocalDate planned)
            implements HandoverCommand {}

    /**
     * Records that the person was identified.
     *
     * @param document what kind of document was shown, such as 身份证; never its number
     */
    @MayBeAskedBy({Role.MANAGER, Role.SERVICE_DESK, Role.ADMINISTRATOR})
    record CheckIdentity(
            @TargetAggregateIdentifier PropertyId property, HandoverId handover, String document)
            implements HandoverCommand {}

    /** Records the agreement that was signed, by the number of its paper. */
    @MayBeAskedBy({Role.MANAGER, Role.SERVICE_DESK, Role.ADMINISTRATOR})
    record SignAgreement(
            @TargetAggregateIdentifier PropertyId property, HandoverId handover, String number)
            implements HandoverCommand {}

    /** Records what the meters showed. */
    @MayBeAskedBy({Role.MANAGER, Role.SERVICE_DESK, Role.ADMINISTRATOR})
    record ReadMeters(
            @TargetAggregateIdentifier PropertyId property,
            HandoverId handover,
            List<MeterReading> readings)
            implements HandoverCommand {
        public ReadMeters {
            readings = List.copyOf(readings);
        }
    }

    /** Records the keys that changed hands; moving out, those that came back. */
    @MayBeAskedBy({Role.MANAGER, Role.SERVICE_DESK, Role.ADMINISTRATOR})
    record HandOverKeys(
            @TargetAggregateIdentifier PropertyId property, HandoverId handover, List<Keys> keys)
            implements HandoverCommand {
        public HandOverKeys {
            keys = List.copyOf(keys);
        }
    }

    /**
     * Looks at one thing of the unit. What is not in order is listed as a defect in the same step,
     * so that nothing that was seen can be forgotten.
     *
     * @param defect the id under which it is listed if it is not in order
     * @param what the defect in words; the item's name when left out
     */
    @MayBeAskedBy({Role.MANAGER, Role.SERVICE_DESK, Role.ADMINISTRATOR})
    record InspectItem(
            @TargetAggregateIdentifier PropertyId property,
            HandoverId handover,
            String item,
            boolean inOrder,
            DefectId defect,
            @Nullable String what)
            implements HandoverCommand {}

    /** Lists a defect. */
    @MayBeAskedBy({Role.MANAGER, Role.SERVICE_DESK, Role.ADMINISTRATOR})
    record FindDefect(
            @TargetAggregateIdentifier PropertyId property,
            HandoverId handover,
            DefectId defect,
            String what)
            implements HandoverCommand {}

    /** Says that a defect is put right. */
    @MayBeAskedBy({Role.MANAGER, Role.SERVICE_DESK, Role.TECHNICIAN, Role.ADMINISTRATOR})
    record RectifyDefect(@TargetAggregateIdentifier PropertyId property, DefectId defect)
            implements HandoverCommand {}

    /** Looks at a rectified defect again. */
    @MayBeAskedBy({Role.MANAGER, Role.SERVICE_DESK, Role.ADMINISTRATOR})
    record ReinspectDefect(
            @TargetAggregateIdentifier PropertyId property, DefectId defect, boolean gone)
            implements HandoverCommand {}

    /** Both sign: the person lives there from that day, or no longer does. */
    @MayBeAskedBy({Role.MANAGER, Role.SERVICE_DESK, Role.ADMINISTRATOR})
    record SignHandover(
            @TargetAggregateIdentifier PropertyId property, HandoverId handover, LocalDate on)
            implements HandoverCommand {
        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /** Gives up an open handover. */
    @MayBeAskedBy({Role.MANAGER, Role.SERVICE_DESK, Role.ADMINISTRATOR})
    record CancelHandover(
            @TargetAggregateIdentifier PropertyId property, HandoverId handover, String reason)
            implements HandoverCommand {}

    /** Puts the day of a signed handover right. */
    @MayBeAskedBy({Role.MANAGER, Role.SERVICE_DESK, Role.ADMINISTRATOR})
    record RedateHandover(
            @TargetAggregateIdentifier PropertyId property,
            HandoverId handover,
            LocalDate on,
            String reason)
            implements HandoverCommand {
        @Override
        public LocalDate validAt() {
            return on;
        }
    }
}
