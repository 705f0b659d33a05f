package guanjia.query.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the ledger is written out. Everything may be left out.
 *
 * @param community one community
 * @param from the first day; what was booked before becomes the opening balances
 * @param to the last day
 */
public record JournalFilter(
        @Nullable UUID community, @Nullable LocalDate from, @Nullable LocalDate to) {}
