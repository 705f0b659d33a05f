package guanjia.command.fee;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.Allocation;
import guanjia.events.AllocationOrder;
import guanjia.events.FeeAccountId;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentId;
import guanjia.events.Role;
import guanjia.events.Tender;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of the money of an account. */
public sealed interface PaymentCommand extends Command {

    FeeAccountId account();

    /**
     * Takes money.
     *
     * @param order null for what was agreed on the oldest open charge
     * @param allocations named one by one, or empty to have them computed
     * @param expected what the payer was told is owed; null when nobody was told
     * @param atCounter whether a receipt is given out and a cashier answers for the money
     * @param reference what the sender calls it
     */
    @MayBeAskedBy({Role.CASHIER, Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record ReceivePayment(
            @TargetAggregateIdentifier FeeAccountId account,
            PaymentId payment,
            Party payer,
            LocalDate on,
            List<Tender> tenders,
            @Nullable AllocationOrder order,
            List<Allocation> allocations,
            @Nullable Money expected,
            boolean atCounter,
            @Nullable String reference)
            implements PaymentCommand {
        public ReceivePayment {
            tenders = List.copyOf(tenders);
            allocations = List.copyOf(allocations);
        }

        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /** Takes a payment back that did not hold, or belongs elsewhere. */
    @MayBeAskedBy({Role.CASHIER, Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record ReversePayment(
            @TargetAggregateIdentifier FeeAccountId account,
            PaymentId payment,
            LocalDate on,
            String reason)
            implements PaymentCommand {
        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /**
     * Puts a prepayment to charges.
     *
     * @param order null for what was agreed on the oldest open charge
     * @param allocations named one by one, or empty to have them computed
     */
    @MayBeAskedBy({Role.CASHIER, Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record ApplyPrepayment(
            @TargetAggregateIdentifier FeeAccountId account,
            Party payer,
            LocalDate on,
            @Nullable AllocationOrder order,
            List<Allocation> allocations)
            implements PaymentCommand {
        public ApplyPrepayment {
            allocations = List.copyOf(allocations);
        }

        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /** Takes money from charges back to the prepayment of the one who paid it. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record ReleaseAllocations(
            @TargetAggregateIdentifier FeeAccountId account,
            Party payer,
            List<Allocation> allocations,
            String reason)
            implements PaymentCommand {
        public ReleaseAllocations {
            allocations = List.copyOf(allocations);
        }
    }

    /** Makes a prepayment another party's. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record TransferPrepayment(
            @TargetAggregateIdentifier FeeAccountId account,
            Party from,
            Party to,
            Money amount,
            String reason)
            implements PaymentCommand {}
}
