package guanjia.command.bank;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.BankLineId;
import guanjia.events.BankStatementEvent.Difference;
import guanjia.events.BankStatementEvent.Direction;
import guanjia.events.BankStatementId;
import guanjia.events.CommunityId;
import guanjia.events.Money;
import guanjia.events.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of bank statements. */
public sealed interface BankStatementCommand extends Command {

    BankStatementId statement();

    /** Enters a line as the bank states it; the statement of its month begins with its first. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record RecordLine(
            @TargetAggregateIdentifier BankStatementId statement,
            CommunityId community,
            BankLineId line,
            String bankAccount,
            LocalDate on,
            Direction direction,
            Money amount,
            String voucher)
            implements BankStatementCommand {
        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /**
     * Says why bank and books differ.
     *
     * @param line null when the bank has none
     * @param entry the payment or refund; null when the books have none
     */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Resolve(
            @TargetAggregateIdentifier BankStatementId statement,
            Difference difference,
            @Nullable BankLineId line,
            @Nullable UUID entry,
            String reason)
            implements BankStatementCommand {}

    /** Says that a resolution was wrong. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Reopen(
            @TargetAggregateIdentifier BankStatementId statement,
            @Nullable BankLineId line,
            @Nullable UUID entry,
            String reason)
            implements BankStatementCommand {}
}
