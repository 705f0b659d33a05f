package guanjia.command.fee;

import guanjia.command.door.Refusal;
import guanjia.events.AllocationOrder;
import guanjia.events.ChargeId;
import guanjia.events.Money;
import guanjia.events.PaymentId;

/** Why money is not taken, put to charges or given back. */
public sealed interface PaymentRefusal extends Refusal {

    /** What contradicts what is there already. */
    sealed interface Conflict extends PaymentRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The payment is recorded already. */
    record AlreadyRecorded(PaymentId payment) implements Conflict {}

    /** The payment was reversed before. */
    record AlreadyReversed(PaymentId payment) implements Conflict {}

    /** Another payment has this voucher. */
    record VoucherUsed(String voucher) implements Conflict {}

    /** Less is open on the charge: somebody may have paid it meanwhile. */
    record ExceedsOpen(ChargeId charge, Money asked, Money open) implements Conflict {}

    /** What is owed is not what the payer was told. */
    record OwedChanged(Money expected, Money owed) implements Conflict {}

    /** The prepayment of this payer is smaller. */
    record ExceedsPrepaid(Money asked, Money prepaid) implements Conflict {}

    /** More would be prepaid than the fee standards of what this payer owes allow. */
    record PrepaidTooFarAhead(Money prepaid, Money limit) implements PaymentRefusal {}

    /** A part of the payment was refunded; so much is missing. */
    record AlreadyRefunded(Money missing) implements Conflict {}

    /** This payer paid less on the charge. */
    record NotPaidByThem(ChargeId charge, Money asked, Money paid) implements Conflict {}

    /** The account has no such payment. */
    record NoSuchPayment(PaymentId payment) implements PaymentRefusal {}

    /** More is put to charges than is paid. */
    record ExceedsPayment(Money allocated, Money amount) implements PaymentRefusal {}

    /** One part of a charge is named twice. */
    record AllocationTwice(ChargeId charge) implements PaymentRefusal {}

    /** This order names the charges one by one. */
    record OrderNamesCharges(AllocationOrder order) implements PaymentRefusal {}

    /** This order is computed and names no charges. */
    record OrderIsComputed(AllocationOrder order) implements PaymentRefusal {}

    /** There is nothing to put to charges, or no charge to put it to. */
    record NothingToApply() implements PaymentRefusal {}

    /** Only an imported history has payments by means that are not known. */
    record MeansUnknown() implements PaymentRefusal {}

    /** Two tenders have one voucher. */
    record VoucherTwice(String voucher) implements PaymentRefusal {}
}
