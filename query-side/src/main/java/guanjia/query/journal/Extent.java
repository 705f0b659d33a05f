package guanjia.query.journal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds.
 *
 * @param community its name; null for all that the user may see
 * @param first the first day
 * @param last the last day
 * @param head the newest event that is booked; the same filter at the same head gives the same file
 */
record Extent(@Nullable String community, LocalDate first, LocalDate last, long head) {}
