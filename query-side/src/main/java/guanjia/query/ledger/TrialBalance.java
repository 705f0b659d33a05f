package guanjia.query.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All accounts over some days (科目余额及发生额). Amounts are yuan; a balance on the credit side is below
 * zero.
 *
 * @param community null for all that the user may see
 * @param from the first day
 * @param to the last day
 */
public record TrialBalance(@Nullable UUID community, LocalDate from, LocalDate to, List<Row> rows) {

    /** One account: what it stood at, what moved, what it stands at. */
    public record Row(
            String code,
            BigDecimal opening,
            BigDecimal debit,
            BigDecimal credit,
            BigDecimal closing) {}

    /** The sums of the columns: debit equals credit, and the balances add up to zero. */
    public Row total() {
        return rows.stream()
                .reduce(
                        new Row("", zero(), zero(), zero(), zero()),
                        (sum, row) ->
                                new Row(
                                        "",
                                        sum.opening().add(row.opening()),
                                        sum.debit().add(row.debit()),
                                        sum.credit().add(row.credit()),
                                        sum.closing().add(row.closing())));
    }

    /** Whether it balances. */
    public boolean balanced() {
        Row total = total();
        return total.debit().compareTo(total.credit()) == 0
                && total.opening().signum() == 0
                && total.closing().signum() == 0;
    }

    private static BigDecimal zero() {
        return BigDecimal.ZERO.setScale(2);
    }
}
