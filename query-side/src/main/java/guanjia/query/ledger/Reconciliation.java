package guanjia.query.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fee accounts counted three ways: by replaying their events, by the entries of the ledger, and by
 * the fee accounts themselves.
 *
 * @param position up to which event the ledger was compared
 * @param accounts how many were counted
 * @param events how many were replayed
 * @param differing those on which the ways do not meet
 * @param next where the next part begins; null when these were all
 */
public record Reconciliation(
        long position,
        int accounts,
        long events,
        Balances replayed,
        Balances booked,
        Balances kept,
        List<Difference> differing,
        @Nullable UUID next) {

    /** An account on which the ways do not meet. */
    public record Difference(
            UUID account,
            String label,
            Balances replayed,
            Balances booked,
            Balances kept,
            String column) {}

    public boolean agrees() {
        return differing.isEmpty();
    }
}
