package guanjia.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deposits (押金): held, not earned. They go back by {@link RefundEvent}. */
public sealed interface DepositEvent extends FeeAccountEvent {

    /** What a deposit secures. */
    enum Purpose {
        /** 装修押金 */
        RENOVATION,
        /** 门禁卡、钥匙押金 */
        KEYS,
        /** 租赁押金 */
        LEASE,
        OTHER
    }

    /** A deposit was taken. */
    @StoredAs("fee-account.deposit-taken")
    record DepositTaken(
            FeeAccountId account,
            DepositId deposit,
            Purpose purpose,
            Party payer,
            Money amount,
            List<Tender> tenders,
            LocalDate on,
            @Nullable ReceiptNumber receipt,
            @Nullable CashierDayId day,
            @Nullable String reference)
            implements DepositEvent {
        public DepositTaken {
            tenders = List.copyOf(tenders);
        }
    }

    /** A part of the deposit was kept and put to charges, with a reason. */
    @StoredAs("fee-account.deposit-deducted")
    record DepositDeducted(
            FeeAccountId account,
            DepositId deposit,
            Party payer,
            List<Allocation> allocations,
            Money amount,
            LocalDate on)
            implements DepositEvent {
        public DepositDeducted {
            allocations = List.copyOf(allocations);
        }
    }
}
