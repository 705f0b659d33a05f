package guanjia.query.paper;

import guanjia.query.fees.AccountRow;
import guanjia.query.fees.AccountView.Movement;
import guanjia.query.fees.AccountView.Payment;
import java.util.List;

/**
 * A receipt.
 *
 * @param parts what the money was put to
 * @param printed how often it was printed, this time included; from the second time on it is a copy
 *     (补打)
 */
public record Paid(AccountRow account, Payment payment, List<Movement> parts, int printed) {

    public boolean copy() {
        return printed > 1;
    }

    /** What a printed receipt lists. */
    public List<Movement> settled() {
        return parts.stream().filter(Movement::settles).toList();
    }
}
