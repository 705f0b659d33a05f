package guanjia.command.fee;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountId;
import guanjia.events.Party;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a fee account as a whole. */
public sealed interface FeeAccountCommand extends Command {

    FeeAccountId account();

    /** Opens the account of a unit, or of a number that only a list knows. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Open(
            @TargetAggregateIdentifier FeeAccountId account,
            CommunityId community,
            @Nullable PropertyId property,
            @Nullable String number,
            LocalDate since)
            implements FeeAccountCommand {}

    /** Closes an account on which nothing is open. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Close(@TargetAggregateIdentifier FeeAccountId account, LocalDate on, String reason)
            implements FeeAccountCommand {
        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /** Takes a closing back. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Reopen(@TargetAggregateIdentifier FeeAccountId account, String reason)
            implements FeeAccountCommand {}

    /** Confirms that somebody who leaves owes nothing and is owed nothing. */
    @MayBeAskedBy({Role.CASHIER, Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record SettleParty(@TargetAggregateIdentifier FeeAccountId account, Party party, LocalDate on)
            implements FeeAccountCommand {
        @Override
        public LocalDate validAt() {
            return on;
        }
    }
}
