package guanjia.events;

import guanjia.events.PropertyEvent.MeterKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can happen to a meter. Readings are in the meter's own unit: m³ or kWh. */
public sealed interface MeterEvent extends Event {

    MeterId meter();

    /** How a reading was taken. */
    enum Source {
        /** Somebody of ours looked. */
        SEEN,
        /** The resident told it. */
        TOLD,
        /** The meter sent it. */
        REMOTE,
        /** Nobody could look. */
        ESTIMATED,
        /** A file states it. */
        IMPORTED
    }

    /**
     * A meter began to count.
     *
     * @param property the unit it counts for; null when it counts what is shared
     * @param number on its plate
     * @param digits before the decimal point; it starts again from 0 behind the last
     * @param factor by which a difference is multiplied (倍率)
     * @param replaces the meter it was put in place of
     */
    @StoredAs("meter.installed")
    record Installed(
            MeterId meter,
            CommunityId community,
            @Nullable PropertyId property,
            MeterKind kind,
            String number,
            int digits,
            BigDecimal factor,
            BigDecimal reading,
            LocalDate on,
            @Nullable MeterId replaces)
            implements MeterEvent {}

    /**
     * A meter was read.
     *
     * @param used since the reading before, the factor applied
     * @param rolledOver whether it went past its last number
     */
    @StoredAs("meter.read")
    record Read(
            MeterId meter,
            LocalDate on,
            BigDecimal reading,
            BigDecimal used,
            Source source,
            boolean rolledOver)
            implements MeterEvent {}

    /**
     * It was read wrongly; this is what it showed on that day.
     *
     * @param used since the reading before, the factor applied
     * @param usedNext by the reading behind it, which changes too; null when there is none
     */
    @StoredAs("meter.reading-corrected")
    record ReadingCorrected(
            MeterId meter,
            LocalDate on,
            BigDecimal reading,
            BigDecimal used,
            @Nullable BigDecimal usedNext)
            implements MeterEvent {}

    /**
     * It counts no more.
     *
     * @param by the meter that was put in its place, if one was
     */
    @StoredAs("meter.removed")
    record Removed(
            MeterId meter, LocalDate on, BigDecimal reading, BigDecimal used, @Nullable MeterId by)
            implements MeterEvent {}
}
