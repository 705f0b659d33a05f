package guanjia.command.fee;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.AdjustmentId;
import guanjia.events.Allocation;
import guanjia.events.ChargeId;
import guanjia.events.FeeAccountId;
import guanjia.events.Role;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked to be forgiven, given up or reduced. */
public sealed interface AdjustmentCommand extends Command {

    FeeAccountId account();

    /** Asks to waive a part of a charge. */
    @MayBeAskedBy({
        Role.CASHIER,
        Role.SERVICE_DESK,
        Role.ACCOUNTANT,
        Role.MANAGER,
        Role.ADMINISTRATOR
    })
    record RequestWaiver(
            @TargetAggregateIdentifier FeeAccountId account,
            AdjustmentId adjustment,
            Allocation part,
            String reason)
            implements AdjustmentCommand {}

    /** Agrees to a waiver that somebody else asked for. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record ApproveWaiver(@TargetAggregateIdentifier FeeAccountId account, AdjustmentId adjustment)
            implements AdjustmentCommand {}

    /** Asks to write charges off that nobody will pay. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record RequestWriteOff(
            @TargetAggregateIdentifier FeeAccountId account,
            AdjustmentId adjustment,
            List<ChargeId> charges,
            String reason)
            implements AdjustmentCommand {
        public RequestWriteOff {
            charges = List.copyOf(charges);
        }
    }

    /** Agrees to a write-off that somebody else asked for. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record ApproveWriteOff(@TargetAggregateIdentifier FeeAccountId account, AdjustmentId adjustment)
            implements AdjustmentCommand {}

    /** Says that the unit stands empty since a day. */
    @MayBeAskedBy({
        Role.SERVICE_DESK,
        Role.CASHIER,
        Role.ACCOUNTANT,
        Role.MANAGER,
        Role.ADMINISTRATOR
    })
    record ReportVacancy(
            @TargetAggregateIdentifier FeeAccountId account,
            AdjustmentId adjustment,
            LocalDate from,
            String evidence)
            implements AdjustmentCommand {}

    /** Confirms a vacancy that somebody else reported. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record ConfirmVacancy(@TargetAggregateIdentifier FeeAccountId account, AdjustmentId adjustment)
            implements AdjustmentCommand {}

    /** Says that the unit is used again; the day is the last of the vacancy. */
    @MayBeAskedBy({
        Role.SERVICE_DESK,
        Role.CASHIER,
        Role.ACCOUNTANT,
        Role.MANAGER,
        Role.ADMINISTRATOR
    })
    record EndVacancy(
            @TargetAggregateIdentifier FeeAccountId account,
            AdjustmentId adjustment,
            LocalDate until)
            implements AdjustmentCommand {}

    /** Turns a request down. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record RejectAdjustment(
            @TargetAggregateIdentifier FeeAccountId account, AdjustmentId adjustment, String reason)
            implements AdjustmentCommand {}
}
