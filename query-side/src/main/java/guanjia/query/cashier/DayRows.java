package guanjia.query.cashier;

import guanjia.events.CashierDayId;
import guanjia.events.DailyCloseEvent;
import guanjia.events.DailyCloseEvent.Closed;
import guanjia.events.DailyCloseEvent.Confirmed;
import guanjia.events.DailyCloseEvent.Count;
import guanjia.events.DailyCloseEvent.Difference;
import guanjia.events.DailyCloseEvent.Entered;
import guanjia.events.DailyCloseEvent.Moved;
import guanjia.events.DailyCloseEvent.Opened;
import guanjia.events.DailyCloseEvent.SentBack;
import guanjia.events.Facts;
import guanjia.query.page.Json;
import guanjia.query.readmodel.Recorded;
import guanjia.query.readmodel.Rows;
import java.math.BigDecimal;
import java.util.List;

/** What an event of a cashier's day changes. */
final class DayRows {

    private static final String DAY = "cashier_day";

    private static final String OPEN =
            """
            insert into cashier_day (day, community, cashier, on_date, position)
            values (?, ?, ?, ?, ?)
            """;
    private static final String COUNT_ENTRY =
            """
            update cashier_day set entries = entries + 1,
                late_entries = late_entries + case when ? < on_date then 1 else 0 end,
                position = ?
            where day = ?
            """;
    private static final String ENTER =
            """
            insert into cashier_entry (position, day, entry, account, source, moved, meant_for,
                recorded_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            """;
    private static final String ADD =
            """
            insert into cashier_total (day, means, received, given) values (?, ?, ?, ?)
            on conflict (day, means) do update set
                received = cashier_total.received + excluded.received,
                given = cashier_total.given + excluded.given
            """;
    private static final String COUNT =
            """
            insert into cashier_total (day, means, counted, cause, explanation)
            values (?, ?, ?, ?, ?)
            on conflict (day, means) do update set counted = excluded.counted,
                cause = excluded.cause, explanation = excluded.explanation
            """;
    private static final String CLOSE =
            """
            update cashier_day set state = 'CLOSED', closed_by = ?, closed_at = ?, position = ?
            where day = ?
            """;
    private static final String CONFIRM =
            """
            update cashier_day set state = 'CONFIRMED', confirmed_by = ?, confirmed_at = ?,
                position = ?
            where day = ?
            """;
    private static final String SEND_BACK =
            """
            update cashier_day set state = 'OPEN', returned_by = ?, returned_why = ?, position = ?
            where day = ?
            """;

    private DayRows() {}

    static void change(DailyCloseEvent event, Recorded recorded, Rows rows) {
        long position = recorded.position();
        String actor = recorded.facts().get(Facts.ACTOR);
        switch (event) {
            case Opened(var day, var community, var cashier, var on) ->
                    rows.change(DAY, day, OPEN, day, community, cashier, on, position);
            case Entered entered -> enter(entered, recorded, rows);
            case Closed closed -> {
                rows.change(
                        DAY,
                        closed.day(),
                        CLOSE,
                        closed.by(),
                        recorded.at(),
                        position,
                        closed.day());
                closed.counts().forEach(it -> count(closed, it, rows));
            }
            case Confirmed(var day) ->
                    rows.change(DAY, day, CONFIRM, actor, recorded.at(), position, day);
            case SentBack(var day) ->
                    rows.change(
                            DAY,
                            day,
                            SEND_BACK,
                            actor,
                            recorded.facts().get(Facts.REASON),
                            position,
                            day);
        }
    }

    private static void enter(Entered event, Recorded recorded, Rows rows) {
        CashierDayId day = event.day();
        rows.change(DAY, day, COUNT_ENTRY, event.meantFor(), recorded.position(), day);
        rows.change(
                "cashier_entry",
                recorded.position(),
                ENTER,
                recorded.position(),
                day,
                event.entry(),
                event.account(),
                event.source(),
                Json.write(event.moved()),
                event.meantFor(),
                recorded.at());
        for (Moved moved : event.moved()) {
            boolean out = moved.amount().isNegative();
            rows.change(
                    "cashier_total",
                    List.of(day, moved.means()),
                    ADD,
                    day,
                    moved.means(),
                    out ? BigDecimal.ZERO : moved.amount().yuan(),
                    out ? moved.amount().negated().yuan() : BigDecimal.ZERO);
        }
    }

    private static void count(Closed closed, Count count, Rows rows) {
        Difference difference =
                closed.differences().stream()
                        .filter(it -> it.means() == count.means())
                        .findFirst()
                        .orElse(null);
        rows.change(
                "cashier_total",
                List.of(closed.day(), count.means()),
                COUNT,
                closed.day(),
                count.means(),
                count.counted().yuan(),
                difference == null ? null : difference.cause(),
                difference == null ? null : difference.explanation());
    }
}
