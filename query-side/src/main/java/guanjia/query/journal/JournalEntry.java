package guanjia.query.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What one event booked.
 *
 * @param position of the event in the history
 * @param event by its stored name
 * @param place the unit, or the number of the fee account
 */
record JournalEntry(long position, LocalDate on, String event, String place, List<Line> lines) {

    /**
     * A line.
     *
     * @param account its name in the journal
     * @param amount a debit above zero, a credit below
     */
    record Line(String account, BigDecimal amount) {}
}
