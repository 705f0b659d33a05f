package guanjia.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How money goes back to those who paid it. What is asked for is held from the asking on. */
public sealed interface RefundEvent extends FeeAccountEvent {

    /**
     * A refund was asked for.
     *
     * @param payer to whom
     * @param deposit from this deposit; null when from the prepayment
     * @param by the user who asked, and who may not approve
     */
    @StoredAs("fee-account.refund-requested")
    record RefundRequested(
            FeeAccountId account,
            RefundId refund,
            Party payer,
            Money amount,
            @Nullable DepositId deposit,
            String by)
            implements RefundEvent {}

    /** Another person approved it. */
    @StoredAs("fee-account.refund-approved")
    record RefundApproved(FeeAccountId account, RefundId refund) implements RefundEvent {}

    /** It was turned down; what was held is free again. */
    @StoredAs("fee-account.refund-rejected")
    record RefundRejected(FeeAccountId account, RefundId refund) implements RefundEvent {}

    /** The money has gone. */
    @StoredAs("fee-account.refund-paid")
    record RefundPaid(
            FeeAccountId account,
            RefundId refund,
            Party payer,
            Money amount,
            @Nullable DepositId deposit,
            List<Tender> tenders,
            LocalDate on,
            @Nullable CashierDayId day)
            implements RefundEvent {
        public RefundPaid {
            tenders = List.copyOf(tenders);
        }
    }
}
