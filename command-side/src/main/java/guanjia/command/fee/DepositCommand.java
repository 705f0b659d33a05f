package guanjia.command.fee;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.Allocation;
import guanjia.events.DepositEvent.Purpose;
import guanjia.events.DepositId;
import guanjia.events.FeeAccountId;
import guanjia.events.Party;
import guanjia.events.Role;
import guanjia.events.Tender;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of deposits. They go back by {@link RefundCommand}. */
public sealed interface DepositCommand extends Command {

    FeeAccountId account();

    /** Takes a deposit. */
    @MayBeAskedBy({Role.CASHIER, Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record TakeDeposit(
            @TargetAggregateIdentifier FeeAccountId account,
            DepositId deposit,
            Purpose purpose,
            Party payer,
            List<Tender> tenders,
            LocalDate on,
            boolean atCounter,
            @Nullable String reference)
            implements DepositCommand {
        public TakeDeposit {
            tenders = List.copyOf(tenders);
        }

        @Override
        public LocalDate validAt() {
            return on;
        }
    }

    /** Keeps a part of a deposit for charges, with a reason. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record DeductDeposit(
            @TargetAggregateIdentifier FeeAccountId account,
            DepositId deposit,
            List<Allocation> allocations,
            LocalDate on,
            String reason)
            implements DepositCommand {
        public DeductDeposit {
            allocations = List.copyOf(allocations);
        }

        @Override
        public LocalDate validAt() {
            return on;
        }
    }
}
