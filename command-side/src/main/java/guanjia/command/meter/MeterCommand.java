package guanjia.command.meter;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.CommunityId;
import guanjia.events.MeterEvent.Source;
import guanjia.events.MeterId;
import guanjia.events.PropertyEvent.MeterKind;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a meter. Readings are in its own unit: m³ or kWh. */
public sealed interface MeterCommand extends Command {

    MeterId meter();

    /**
     * What a meter is.
     *
     * @param digits before the decimal point; behind the last number it starts from 0
     * @param factor by which a difference is multiplied (倍率)
     */
    record Plate(String number, int digits, BigDecimal factor) {}

    /** Puts a meter to work; for what is shared when it has no unit. */
    @MayBeAskedBy({Role.TECHNICIAN, Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Install(
            @TargetAggregateIdentifier MeterId meter,
            CommunityId community,
            @Nullable PropertyId property,
            MeterKind kind,
            Plate plate,
            BigDecimal reading,
            LocalDate on)
            implements MeterCommand {
        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /** Records what a meter shows. */
    @MayBeAskedBy({
        Role.TECHNICIAN,
        Role.SERVICE_DESK,
        Role.CASHIER,
        Role.ACCOUNTANT,
        Role.MANAGER,
        Role.ADMINISTRATOR
    })
    record Read(
            @TargetAggregateIdentifier MeterId meter,
            LocalDate on,
            BigDecimal reading,
            Source source,
            boolean rolledOver)
            implements MeterCommand {
        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /** Says what a meter showed on a day for which something else is recorded. */
    @MayBeAskedBy({Role.TECHNICIAN, Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record CorrectReading(
            @TargetAggregateIdentifier MeterId meter,
            LocalDate on,
            BigDecimal reading,
            String reason)
            implements MeterCommand {}

    /** Puts a new meter in the place of this one. */
    @MayBeAskedBy({Role.TECHNICIAN, Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Replace(
            @TargetAggregateIdentifier MeterId meter,
            LocalDate on,
            BigDecimal lastReading,
            MeterId by,
            Plate plate,
            BigDecimal firstReading)
            implements MeterCommand {
        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /** Takes a meter away. */
    @MayBeAskedBy({Role.TECHNICIAN, Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Remove(@TargetAggregateIdentifier MeterId meter, LocalDate on, BigDecimal lastReading)
            implements MeterCommand {
        @Override
        public LocalDate validAt() {
            return on;
        }
    }
}
