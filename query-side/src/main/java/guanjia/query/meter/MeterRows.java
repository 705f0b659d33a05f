package guanjia.query.meter;

import guanjia.events.Facts;
import guanjia.events.MeterEvent;
import guanjia.events.MeterEvent.Installed;
import guanjia.events.MeterEvent.Read;
import guanjia.events.MeterEvent.ReadingCorrected;
import guanjia.events.MeterEvent.Removed;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an event of a meter changes. */
final class MeterRows {

    private static final String METER = "meter";
    private static final String READING = "meter_reading";

    private static final String INSTALL =
            """
            insert into meter (meter, community, property, kind, number, digits, factor,
                installed_on, replaces, last_reading, last_on, position)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String READ =
            """
            insert into meter_reading (meter, read_on, what, reading, used, source, rolled_over,
                read_by, recorded_at, position)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LATEST =
            """
            update meter set last_reading = ?, last_on = ?, last_used = ?, position = ?
            where meter = ?
            """;
    private static final String REMOVE =
            "update meter set removed_on = ?, replaced_by = ? where meter = ?";
    private static final String CORRECT =
            """
            update meter_reading set wrong = coalesce(wrong, reading), reading = ?, used = ?,
                corrected_by = ?, corrected_why = ?
            where meter = ? and read_on = ?
            """;
    private static final String CORRECT_NEXT =
            """
            update meter_reading set used = ? where meter = ? and read_on =
                (select min(read_on) from meter_reading where meter = ? and read_on > ?)
            """;
    private static final String SUM_UP =
            """
            update meter m set last_reading = r.reading, last_used = r.used, position = ?
            from meter_reading r
            where m.meter = ? and r.meter = m.meter and r.read_on = m.last_on
            """;

    /** One reading, whatever it was taken for. */
    private record Taken(
            String what,
            LocalDate on,
            BigDecimal reading,
            @Nullable BigDecimal used,
            MeterEvent.@Nullable Source source,
            boolean rolledOver) {}

    private MeterRows() {}

    static void change(MeterEvent event, Recorded recorded, Rows rows) {
        switch (event) {
            case Installed it -> {
                rows.change(
                        METER,
                        it.meter(),
                        INSTALL,
                        it.meter(),
                        it.community(),
                        it.property(),
                        it.kind(),
                        it.number(),
                        it.digits(),
                        it.factor(),
                        it.on(),
                        it.replaces(),
                        it.reading(),
                        it.on(),
                        recorded.position());
                Taken taken = new Taken("INSTALLED", it.on(), it.reading(), null, null, false);
                read(it, taken, recorded, rows);
            }
            case Read(_, var on, var reading, var used, var source, var rolledOver) ->
                    latest(
                            event,
                            new Taken("READ", on, reading, used, source, rolledOver),
                            recorded,
                            rows);
            case ReadingCorrected corrected -> correct(corrected, recorded, rows);
            case Removed(var meter, var on, var reading, var used, var by) -> {
                latest(event, new Taken("REMOVED", on, reading, used, null, false), recorded, rows);
                rows.change(METER, meter, REMOVE, on, by, meter);
            }
        }
    }

    private static void latest(MeterEvent event, Taken taken, Recorded recorded, Rows rows) {
        read(event, taken, recorded, rows);
        rows.change(
                METER,
                event.meter(),
                LATEST,
                taken.reading(),
                taken.on(),
                taken.used(),
                recorded.position(),
                event.meter());
    }

    private static void read(MeterEvent event, Taken taken, Recorded recorded, Rows rows) {
        rows.change(
                READING,
                event.meter(),
                READ,
                event.meter(),
                taken.on(),
                taken.what(),
                taken.reading(),
                taken.used(),
                taken.source(),
                taken.rolledOver(),
                recorded.facts().get(Facts.ACTOR),
                recorded.at(),
                recorded.position());
    }

    /** The reading behind it changes too, and so may what the meter showed last. */
    private static void correct(ReadingCorrected event, Recorded recorded, Rows rows) {
        rows.changeAny(
                CORRECT,
                event.reading(),
                event.used(),
                recorded.facts().get(Facts.ACTOR),
                recorded.facts().get(Facts.REASON),
                event.meter(),
                event.on());
        if (event.usedNext() != null) {
            rows.changeAny(
                    CORRECT_NEXT, event.usedNext(), event.meter(), event.meter(), event.on());
        }
        rows.changeAny(SUM_UP, recorded.position(), event.meter());
    }
}
