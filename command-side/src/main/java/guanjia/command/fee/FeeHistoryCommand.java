package guanjia.command.fee;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.BillingPeriod;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import guanjia.events.Money;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked when the books of before are taken over. */
public sealed interface FeeHistoryCommand extends Command {

    /** What an old list says that happened. */
    enum What {
        CHARGE,
        LATE_CHARGE,
        PAYMENT,
        WAIVER,
        REFUND,
        DEMAND,
        DISPUTE,
        NOTICE;

        /** Whether it speaks of an amount. */
        public boolean hasAmount() {
            return switch (this) {
                case CHARGE, LATE_CHARGE, PAYMENT, WAIVER, REFUND -> true;
                case DEMAND, DISPUTE, NOTICE -> false;
            };
        }
    }

    /**
     * Enters what one row of an old list states. The account is opened when there is none.
     *
     * @param property null for a number that only the list knows
     * @param number null for a unit of the register
     * @param since from which day on an account that is opened by it exists
     * @param id by which the charge, the payment and so on is known from then on
     * @param item null where the row is about the account as a whole
     * @param period null when only the day is known
     * @param amount null for what has none
     * @param due the last day on which a charge is paid in time
     * @param reference what the list calls it; counts once within a community
     * @param words what the row says in words, such as what a dispute is about
     */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record Enter(
            @TargetAggregateIdentifier FeeAccountId account,
            CommunityId community,
            @Nullable PropertyId property,
            @Nullable String number,
            LocalDate since,
            What what,
            UUID id,
            LocalDate on,
            @Nullable FeeItem item,
            @Nullable BillingPeriod period,
            @Nullable Money amount,
            LocalDate due,
            String reference,
            @Nullable String words)
            implements FeeHistoryCommand {
        @Override
        public LocalDate validAt() {
            return on;
        }
    }
}
