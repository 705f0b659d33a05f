package guanjia.query.ledger;

import guanjia.events.Allocation.Component;
import guanjia.events.ChargeId;
import guanjia.events.Money;
import guanjia.events.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an entry.
 *
 * @param amount a debit above zero, a credit below
 * @param charge what it is about, if about one
 * @param component which part of the charge is owed more or less by it; null but for receivables
 */
record Posting(
        Code code,
        Money amount,
        @Nullable ChargeId charge,
        @Nullable Component component,
        @Nullable Party party) {

    static Posting debit(Code code, Money amount) {
        return new Posting(code, amount, null, null, null);
    }

    static Posting credit(Code code, Money amount) {
        return new Posting(code, amount.negated(), null, null, null);
    }

    /** About the principal of a charge. */
    Posting of(ChargeId id) {
        return of(id, Component.PRINCIPAL);
    }

    Posting of(ChargeId id, Component of) {
        return new Posting(code, amount, id, code == Code.RECEIVABLES ? of : null, party);
    }

    Posting of(Party who) {
        return new Posting(code, amount, charge, component, who);
    }

    /**
     * What one event books. Its lines add up to zero, or it cannot be made.
     *
     * @param on the business day; null for the day on which it was recorded
     * @param source the payment, deposit or refund that moved money
     */
    record Entry(@Nullable LocalDate on, @Nullable UUID source, List<Posting> postings) {

        /** What changes nobody's money. */
        static final Entry NONE = new Entry(null, null, List.of());

        /**
         * @throws IllegalStateException when debit and credit differ
         */
        Entry {
            postings = postings.stream().filter(line -> !line.amount().isZero()).toList();
            Money sum = Money.sum(postings.stream().map(Posting::amount).toList());
            if (!sum.isZero()) {
                throw new IllegalStateException("an entry is out of balance by " + sum);
            }
        }
    }
}
