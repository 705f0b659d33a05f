package guanjia.command.fee;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.DepositId;
import guanjia.events.FeeAccountId;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.RefundId;
import guanjia.events.Role;
import guanjia.events.Tender;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of refunds. */
public sealed interface RefundCommand extends Command {

    FeeAccountId account();

    /** Asks for money to go back: from the prepayment, or from a deposit. */
    @MayBeAskedBy({
        Role.CASHIER,
        Role.SERVICE_DESK,
        Role.ACCOUNTANT,
        Role.MANAGER,
        Role.ADMINISTRATOR
    })
    record RequestRefund(
            @TargetAggregateIdentifier FeeAccountId account,
            RefundId refund,
            Party payer,
            Money amount,
            @Nullable DepositId deposit,
            String reason)
            implements RefundCommand {}

    /** Agrees to a refund that somebody else asked for. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record ApproveRefund(@TargetAggregateIdentifier FeeAccountId account, RefundId refund)
            implements RefundCommand {}

    /** Turns a refund down. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record RejectRefund(
            @TargetAggregateIdentifier FeeAccountId account, RefundId refund, String reason)
            implements RefundCommand {}

    /** Gives the money back. */
    @MayBeAskedBy({Role.CASHIER, Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record PayRefund(
            @TargetAggregateIdentifier FeeAccountId account,
            RefundId refund,
            List<Tender> tenders,
            LocalDate on,
            boolean atCounter)
            implements RefundCommand {
        public PayRefund {
            tenders = List.copyOf(tenders);
        }

        @Override
        public LocalDate validAt() {
            return on;
        }
    }
}
