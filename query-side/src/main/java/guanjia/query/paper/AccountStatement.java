package guanjia.query.paper;

import guanjia.query.fees.AccountRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moved on a fee account over some days (对账单). What is owed counts above zero, prepayments
 * below it.
 */
public record AccountStatement(
        AccountRow account, LocalDate from, LocalDate to, BigDecimal opening, List<Line> lines) {

    /**
     * A line.
     *
     * @param event by its stored name
     * @param kind of the fee, when it is about one charge
     * @param amount more is owed above zero, less below
     * @param balance behind it
     */
    public record Line(
            long position,
            LocalDate on,
            String event,
            @Nullable String kind,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            BigDecimal amount,
            BigDecimal balance) {}

    /** What is owed at the end. */
    public BigDecimal closing() {
        return lines.isEmpty() ? opening : lines.getLast().balance();
    }
}
