package guanjia.query.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One account of the ledger, line by line (明细账). Amounts are yuan.
 *
 * @param opening what it stood at before the first line
 * @param next the cursor of the page behind; null on the last one
 */
public record Statement(String code, BigDecimal opening, List<Line> lines, @Nullable String next) {

    /**
     * A line.
     *
     * @param amount a debit above zero, a credit below
     * @param balance behind it
     * @param event by its stored name
     */
    public record Line(
            long position,
            int nth,
            LocalDate on,
            UUID account,
            String label,
            String event,
            BigDecimal amount,
            BigDecimal balance) {}
}
