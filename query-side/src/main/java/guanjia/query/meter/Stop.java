package guanjia.query.meter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A meter on a round.
 *
 * @param daily what was used a day on average over the last readings; null when too few are known
 */
public record Stop(MeterRow meter, @Nullable BigDecimal daily) {

    private static final BigDecimal TIMES_USUAL_MAX = BigDecimal.valueOf(3);

    /** So much more is never strange, in m³ or kWh: somebody was away, somebody came home. */
    private static final BigDecimal SLACK = BigDecimal.TEN;

    /** Above this reading somebody should look again; null when nothing usual is known. */
    public @Nullable BigDecimal most(LocalDate on) {
        if (daily == null) {
            return null;
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(meter.lastOn(), on));
        BigDecimal used =
                daily.multiply(TIMES_USUAL_MAX).multiply(BigDecimal.valueOf(days)).add(SLACK);
        return meter.lastReading().add(used.divide(meter.factor(), 3, RoundingMode.HALF_UP));
    }
}
