package guanjia.command.accrual;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks every night for the day that is over. It looks at the clock, never at events, so nothing
 * that is read again can set it off; several processes ask for the same run.
 */
@Component
class AccrualClock {

    private final Clock clock = Clock.system(Asked.BUSINESS_ZONE);
    private final Accruals accruals;
    private final @Nullable LocalTime dailyAt;
    private @Nullable LocalDate asked;

    /**
     * @param dailyAt such as 01:00, in the time of Shanghai; empty when nobody asks by the clock
     */
    AccrualClock(Accruals accruals, @Value("${guanjia.late-fees.daily-at:}") String dailyAt) {
        this.accruals = accruals;
        this.dailyAt = dailyAt.isBlank() ? null : LocalTime.parse(dailyAt.strip());
    }

    /** Asks for yesterday when it is time and nobody did. */
    synchronized void look() {
        ZonedDateTime now = clock.instant().atZone(Asked.BUSINESS_ZONE);
        LocalDate yesterday = now.toLocalDate().minusDays(1);
        if (dailyAt == null || yesterday.equals(asked) || now.toLocalTime().isBefore(dailyAt)) {
            return;
        }
        try {
            if (!accruals.knows(yesterday)) {
                accruals.start(yesterday, Asked.bySystem(now.toInstant()));
            }
        } catch (CommandRefused _) {
            // Another process was faster, and is through with it.
        }
        asked = yesterday;
    }
}
