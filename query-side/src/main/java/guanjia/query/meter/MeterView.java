package guanjia.query.meter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One meter with everything it showed, the newest first. */
public record MeterView(
        MeterRow meter,
        LocalDate installedOn,
        @Nullable UUID replaces,
        @Nullable UUID replacedBy,
        List<Reading> readings) {

    /**
     * What it showed on a day.
     *
     * @param what INSTALLED, READ or REMOVED
     * @param used since the reading before, the factor applied
     * @param wrong what was recorded at first, when it was corrected
     */
    public record Reading(
            LocalDate on,
            String what,
            BigDecimal reading,
            @Nullable BigDecimal used,
            @Nullable String source,
            boolean rolledOver,
            @Nullable String by,
            @Nullable BigDecimal wrong,
            @Nullable String correctedBy,
            @Nullable String correctedWhy,
            Instant at,
            long position) {}
}
