package guanjia.command.fee;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.BillingPeriod;
import guanjia.events.Charge;
import guanjia.events.ChargeId;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import guanjia.events.FeeStandardId;
import guanjia.events.Liable;
import guanjia.events.MeterId;
import guanjia.events.Money;
import guanjia.events.Quantity;
import guanjia.events.Rate;
import guanjia.events.Role;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of the charges of an account. */
public sealed interface ChargeCommand extends Command {

    FeeAccountId account();

    /** Puts charges on the account that were made elsewhere: by a bill run, an import. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record PostCharges(
            @TargetAggregateIdentifier FeeAccountId account,
            List<Charge> charges,
            boolean applyPrepayment)
            implements ChargeCommand {
        public PostCharges {
            charges = List.copyOf(charges);
        }
    }

    /** Charges something done or sold once. */
    @MayBeAskedBy({
        Role.SERVICE_DESK,
        Role.CASHIER,
        Role.ACCOUNTANT,
        Role.MANAGER,
        Role.ADMINISTRATOR
    })
    record ChargeOnce(
            @TargetAggregateIdentifier FeeAccountId account,
            ChargeId charge,
            FeeItem item,
            Money gross,
            Rate taxRate,
            LocalDate on,
            LocalDate due,
            Liable liable,
            String reason)
            implements ChargeCommand {
        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /**
     * Charges a period by a published fee standard, for a quantity that is stated or that a meter
     * shows.
     *
     * @param quantity null for one, or when a meter shows it
     * @param meter whose readings give the quantity; null when it is stated
     * @param stated the amount, where the standard takes it from elsewhere
     * @param replaces the charge to be taken back for it, if any
     */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record ChargeByStandard(
            @TargetAggregateIdentifier FeeAccountId account,
            ChargeId charge,
            FeeStandardId standard,
            BillingPeriod period,
            @Nullable Quantity quantity,
            @Nullable MeterId meter,
            @Nullable Money stated,
            Liable liable,
            @Nullable ChargeId replaces,
            String reason)
            implements ChargeCommand {}

    /** Takes a charge back, as if it had not been made. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record ReverseCharge(
            @TargetAggregateIdentifier FeeAccountId account, ChargeId charge, String reason)
            implements ChargeCommand {}

    /** Takes a charge back and makes it anew. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record ReissueCharge(
            @TargetAggregateIdentifier FeeAccountId account,
            ChargeId charge,
            List<Charge> anew,
            String reason)
            implements ChargeCommand {
        public ReissueCharge {
            anew = List.copyOf(anew);
        }
    }

    /** Counts late fees up to a day, such as before somebody pays at the counter. */
    @MayBeAskedBy({Role.CASHIER, Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record AccrueLateFees(@TargetAggregateIdentifier FeeAccountId account, LocalDate through)
            implements ChargeCommand {}

    /** Counts late fees up to a day as every night; a closed account has none. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record AccrueDaily(@TargetAggregateIdentifier FeeAccountId account, LocalDate through)
            implements ChargeCommand {}
}
