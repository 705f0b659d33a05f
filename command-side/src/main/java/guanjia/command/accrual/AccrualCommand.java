package guanjia.command.accrual;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.LateFeeRunId;
import guanjia.events.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a run that counts late fees. */
sealed interface AccrualCommand extends Command {

    LateFeeRunId run();

    /** Counts late fees of all accounts up to a day; a run that was cut off goes on. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Start(@TargetAggregateIdentifier LateFeeRunId run, LocalDate through)
            implements AccrualCommand {}

    /** Reports that every account was looked at. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Finish(@TargetAggregateIdentifier LateFeeRunId run, long accounts)
            implements AccrualCommand {}
}
