package guanjia.query.journal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which part of the ledger is written out. Everything may be left out.
 *
 * @param community one community
 * @param from the first day; what was booked before becomes the opening balances
 * @param to the last day
 */
public record JournalFilter(
        @Nullable UUID community,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {}
