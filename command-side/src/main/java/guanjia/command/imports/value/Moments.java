package guanjia.command.imports.value;

import guanjia.command.door.Asked;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * Moments as files write them: day and time of day, with or without seconds, parts of seconds and
 * the distance from UTC. Without it, the time is that of Shanghai.
 */
public final class Moments {

    private static final DateTimeFormatter STYLE =
            new DateTimeFormatterBuilder()
                    .appendPattern("[yyyy-M-d][yyyy/M/d][' ']['T'][ ]H:mm[:ss]")
                    .optionalStart()
                    .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                    .optionalEnd()
                    .appendPattern("[XXX][X]")
                    .toFormatter(java.util.Locale.ROOT);

    private Moments() {}

    /** The moment; empty when it cannot be read. */
    public static Optional<Instant> read(String text) {
        try {
            TemporalAccessor read =
                    STYLE.parseBest(text.strip(), ZonedDateTime::from, LocalDateTime::from);
            return Optional.of(
                    read instanceof ZonedDateTime zoned
                            ? zoned.toInstant()
                            : ((LocalDateTime) read).atZone(Asked.BUSINESS_ZONE).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
