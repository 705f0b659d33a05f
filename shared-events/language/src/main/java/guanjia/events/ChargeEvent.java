package guanjia.events;

import java.util.List;

/** What can happen to the charges of an account. */
public sealed interface ChargeEvent extends FeeAccountEvent {

    /** Money that goes back from a charge to the prepayment of the one who paid it. */
    record Returned(Party payer, Allocation from) {}

    /** A charge was put on the account. */
    @StoredAs("fee-account.charge-posted")
    record ChargePosted(FeeAccountId account, Charge charge) implements ChargeEvent {}

    /**
     * A charge was wrong: it is as if it had not been made. Its period is free again.
     *
     * @param gross what was charged
     * @param waived of the principal before; together with what is written off it is not taken back
     *     twice
     * @param writtenOff of the principal before
     * @param lateFee what had accrued on it and was neither waived nor written off
     * @param returned everything that was paid on it
     */
    @StoredAs("fee-account.charge-reversed")
    record ChargeReversed(
            FeeAccountId account,
            ChargeId charge,
            Money gross,
            Money waived,
            Money writtenOff,
            Money lateFee,
            List<Returned> returned)
            implements ChargeEvent {
        public ChargeReversed {
            returned = List.copyOf(returned);
        }
    }
}
