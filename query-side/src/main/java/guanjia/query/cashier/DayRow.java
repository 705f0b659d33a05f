package guanjia.query.cashier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cashier's day in a list. Amounts are yuan.
 *
 * @param cashier as events name the user
 * @param cash what should be in the till
 * @param others what should have come by all other means
 * @param counted what was counted of everything; null while nothing was
 * @param difference counted less expected; null while nothing was counted
 * @param lateEntries how many entries were meant for an earlier day, which was closed by then
 */
public record DayRow(
        UUID id,
        UUID communityId,
        String community,
        String cashier,
        @Nullable String cashierName,
        LocalDate on,
        String state,
        int entries,
        int lateEntries,
        BigDecimal cash,
        BigDecimal others,
        @Nullable BigDecimal counted,
        @Nullable BigDecimal difference) {

    /** What should have come by all means. */
    public BigDecimal expected() {
        return cash.add(others);
    }

    /** Whether something was counted that is not what should be there. */
    public boolean differs() {
        return difference != null && difference.signum() != 0;
    }
}
