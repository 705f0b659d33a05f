package guanjia.query.paper;

import guanjia.query.fees.AccountRow;
import guanjia.query.fees.ChargeRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody is asked to pay (收费通知单), or reminded of (催缴通知单) once something is overdue.
 *
 * @param addressee the name, if the reader may see one; else empty
 * @param open oldest due first
 */
public record Notice(AccountRow account, String addressee, LocalDate on, List<ChargeRow> open) {

    /** Principal and late fees together. */
    public BigDecimal total() {
        return open.stream()
                .map(ChargeRow::total)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    public BigDecimal lateFees() {
        return open.stream()
                .map(ChargeRow::lateOpen)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Whether it is a reminder. */
    public boolean overdue() {
        return open.stream().anyMatch(charge -> charge.due().isBefore(on));
    }
}
