package guanjia.command.property;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.Area;
import guanjia.events.CommunityId;
import guanjia.events.Place;
import guanjia.events.PropertyEvent.Share;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.events.Usage;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of a unit. Ids come with the command, so that decisions are pure. Moving in and
 * out is asked by {@link HandoverCommand}.
 */
public sealed interface PropertyCommand extends Command {

    PropertyId property();

    /** A unit that comes into being by a split. */
    record Part(
            PropertyId property,
            Place place,
            Usage usage,
            @Nullable Area builtUpArea,
            @Nullable Area innerArea) {}

    /** Enters a unit in the register of an open community. */
    @MayBeAskedBy({Role.MANAGER, Role.ADMINISTRATOR})
    record Register(
            @TargetAggregateIdentifier PropertyId property,
            CommunityId community,
            Place place,
            Usage usage,
            @Nullable Area builtUpArea,
            @Nullable Area innerArea)
            implements PropertyCommand {}

    /** States what the register should have said. */
    @MayBeAskedBy({Role.MANAGER, Role.ADMINISTRATOR})
    record Correct(
            @TargetAggregateIdentifier PropertyId property,
            Place place,
            Usage usage,
            @Nullable Area builtUpArea,
            @Nullable Area innerArea,
            String reason)
            implements PropertyCommand {}

    /** Divides a unit into at least two parts, which belong to the same owners. */
    @MayBeAskedBy({Role.MANAGER, Role.ADMINISTRATOR})
    record Split(
            @TargetAggregateIdentifier PropertyId property,
            List<Part> into,
            String reason,
            LocalDate on)
            implements PropertyCommand {
        public Split {
            into = List.copyOf(into);
        }

        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /**
     * Joins at least two units of one community and the same owners into a new one.
     *
     * @param property the new unit
     * @param units those that become part of it
     */
    @MayBeAskedBy({Role.MANAGER, Role.ADMINISTRATOR})
    record Merge(
            @TargetAggregateIdentifier PropertyId property,
            List<PropertyId> units,
            Place place,
            Usage usage,
            @Nullable Area builtUpArea,
            @Nullable Area innerArea,
            String reason,
            LocalDate on)
            implements PropertyCommand {
        public Merge {
            units = List.copyOf(units);
        }

        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /** Takes a unit out of the register that does not exist, or no longer does. */
    @MayBeAskedBy({Role.MANAGER, Role.ADMINISTRATOR})
    record Withdraw(@TargetAggregateIdentifier PropertyId property, String reason, LocalDate on)
            implements PropertyCommand {
        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /** Names the owners from a day on. */
    @MayBeAskedBy({Role.MANAGER, Role.ADMINISTRATOR})
    record TransferOwnership(
            @TargetAggregateIdentifier PropertyId property, List<Share> owners, LocalDate from)
            implements PropertyCommand {
        public TransferOwnership {
            owners = List.copyOf(owners);
        }

        @Override
        public LocalDate validAt() {
            return from;
        }
    }

    /** Takes back the transfer that was recorded for a day. */
    @MayBeAskedBy({Role.MANAGER, Role.ADMINISTRATOR})
    record ReverseTransfer(
            @TargetAggregateIdentifier PropertyId property, LocalDate from, String reason)
            implements PropertyCommand {
        @Override
        public LocalDate validAt() {
            return from;
        }
    }
}
