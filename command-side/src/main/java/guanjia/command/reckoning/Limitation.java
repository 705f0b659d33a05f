package guanjia.command.reckoning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a claim can no longer be enforced (诉讼时效): three years from the due day, begun anew by what
 * interrupts it (民法典 188, 195). Nothing is written off by itself because of it.
 */
public final class Limitation {

    private static final int YEARS = 3;
    private static final int DAYS_NEAR = 90;

    /** How near the day is. */
    public enum Risk {
        SAFE,
        WITHIN_A_YEAR,
        WITHIN_90_DAYS,
        PASSED
    }

    private Limitation() {}

    /**
     * The last day.
     *
     * @param interrupted the last day on which it was begun anew, if it was
     */
    public static LocalDate lastDay(LocalDate due, @Nullable LocalDate interrupted) {
        LocalDate from = interrupted == null || interrupted.isBefore(due) ? due : interrupted;
        return from.plusYears(YEARS);
    }

    /** How near the last day is. */
    public static Risk risk(LocalDate lastDay, LocalDate today) {
        if (today.isAfter(lastDay)) {
            return Risk.PASSED;
        }
        if (!today.plusDays(DAYS_NEAR).isBefore(lastDay)) {
            return Risk.WITHIN_90_DAYS;
        }
        return today.plusYears(1).isBefore(lastDay) ? Risk.SAFE : Risk.WITHIN_A_YEAR;
    }
}
