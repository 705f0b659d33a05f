package guanjia.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How money comes in and to what it is put. */
public sealed interface PaymentEvent extends FeeAccountEvent {

    /**
     * Money came in.
     *
     * @param on the day it counts for
     * @param amount the sum of the tenders, which is the sum of allocations and prepaid
     * @param prepaid what remains as the payer's prepayment (预收)
     * @param receipt null when none was given out: imports
     * @param day of which cashier it belongs to; null when no cashier took it
     * @param reference what the sender calls it, such as the reference of an imported row
     */
    @StoredAs("fee-account.payment-received")
    record PaymentReceived(
            FeeAccountId account,
            PaymentId payment,
            Party payer,
            LocalDate on,
            List<Tender> tenders,
            Money amount,
            AllocationOrder order,
            List<Allocation> allocations,
            Money prepaid,
            @Nullable ReceiptNumber receipt,
            @Nullable CashierDayId day,
            @Nullable String reference)
            implements PaymentEvent {
        public PaymentReceived {
            tenders = List.copyOf(tenders);
            allocations = List.copyOf(allocations);
        }
    }

    /**
     * The payment did not hold: a cheque bounced, or it belongs to another account.
     *
     * @param released what had to be taken from charges, for the prepayment did not suffice
     * @param fromPrepayment the rest; with the released it is the amount
     * @param day of which cashier the money goes out of; null when no cashier had it
     */
    @StoredAs("fee-account.payment-reversed")
    record PaymentReversed(
            FeeAccountId account,
            PaymentId payment,
            Party payer,
            Money amount,
            List<Allocation> released,
            Money fromPrepayment,
            LocalDate on,
            @Nullable CashierDayId day)
            implements PaymentEvent {
        public PaymentReversed {
            released = List.copyOf(released);
        }
    }

    /** A prepayment was put to charges. */
    @StoredAs("fee-account.prepayment-applied")
    record PrepaymentApplied(
            FeeAccountId account,
            Party payer,
            LocalDate on,
            AllocationOrder order,
            List<Allocation> allocations)
            implements PaymentEvent {
        public PrepaymentApplied {
            allocations = List.copyOf(allocations);
        }
    }

    /** Money was taken back from charges to the prepayment of the one who paid it. */
    @StoredAs("fee-account.allocation-released")
    record AllocationReleased(FeeAccountId account, Party payer, List<Allocation> allocations)
            implements PaymentEvent {
        public AllocationReleased {
            allocations = List.copyOf(allocations);
        }
    }

    /** The prepayment became another party's: a person became known, or a tenant takes it over. */
    @StoredAs("fee-account.prepayment-transferred")
    record PrepaymentTransferred(FeeAccountId account, Party from, Party to, Money amount)
            implements PaymentEvent {}
}
