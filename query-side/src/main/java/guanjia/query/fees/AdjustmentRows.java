package guanjia.query.fees;

import guanjia.events.AdjustmentEvent;
import guanjia.events.AdjustmentEvent.AdjustmentRejected;
import guanjia.events.AdjustmentEvent.VacancyConfirmed;
import guanjia.events.AdjustmentEvent.VacancyEnded;
import guanjia.events.AdjustmentEvent.VacancyReported;
import guanjia.events.AdjustmentEvent.WaiverApproved;
import guanjia.events.AdjustmentEvent.WaiverRequested;
import guanjia.events.AdjustmentEvent.WriteOffApproved;
import guanjia.events.AdjustmentEvent.WriteOffRecovered;
import guanjia.events.AdjustmentEvent.WriteOffRequested;
import guanjia.events.AdjustmentId;
import guanjia.events.Allocation;
import guanjia.events.Money;
import guanjia.query.fees.Entries.Move;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What events about waivers, write-offs and vacancies change. */
final class AdjustmentRows {

    private static final String TABLE = "fee_adjustment";

    private static final String ASK =
            """
            insert into fee_adjustment (adjustment, account, kind, charges, component, amount,
                from_on, evidence, asked_by, why, recorded_at, position)
            values (?, ?, ?, ?::uuid[], ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String DECIDE =
            """
            update fee_adjustment set state = ?, decided_by = ?, amount = coalesce(?, amount)
            where adjustment = ?
            """;
    private static final String END =
            "update fee_adjustment set state = 'ENDED', until_on = ? where adjustment = ?";

    /** What was asked for. */
    private record Asked(
            AdjustmentId id,
            String kind,
            List<UUID> charges,
            @Nullable Allocation part,
            @Nullable LocalDate from,
            @Nullable String evidence,
            String by) {}

    private AdjustmentRows() {}

    static void change(AdjustmentEvent event, Entries to) {
        switch (event) {
            case WaiverRequested(_, var id, var part, var by) ->
                    ask(
                            new Asked(
                                    id,
                                    "WAIVER",
                                    List.of(part.charge().value()),
                                    part,
                                    null,
                                    null,
                                    by),
                            to);
            case WriteOffRequested(_, var id, var charges, var by) ->
                    ask(
                            new Asked(
                                    id,
                                    "WRITE_OFF",
                                    charges.stream().map(charge -> charge.value()).toList(),
                                    null,
                                    null,
                                    null,
                                    by),
                            to);
            case VacancyReported(_, var id, var from, var evidence, var by) ->
                    ask(new Asked(id, "VACANCY", List.of(), null, from, evidence, by), to);
            case WaiverApproved(_, var id, var part, _, var on) -> {
                decide(id, "APPROVED", part.amount().yuan(), to);
                to.move(new Move(Sort.WAIVED, on, null, id.value()), part);
            }
            case WriteOffApproved(_, var id, var parts, var on) -> {
                Money all = Allocation.sum(parts);
                decide(id, "APPROVED", all.yuan(), to);
                to.move(new Move(Sort.WRITTEN_OFF, on, null, id.value()), parts);
            }
            case WriteOffRecovered(_, var parts, var on) ->
                    to.move(new Move(Sort.RECOVERED, on, null, null), parts);
            case VacancyConfirmed(_, var id) -> decide(id, "APPROVED", null, to);
            case VacancyEnded(_, var id, var until) -> to.change(TABLE, id, END, until, id);
            case AdjustmentRejected(_, var id) -> decide(id, "REJECTED", null, to);
        }
    }

    private static void ask(Asked asked, Entries to) {
        Allocation part = asked.part();
        to.change(
                TABLE,
                asked.id(),
                ASK,
                asked.id(),
                to.account(),
                asked.kind(),
                asked.charges(),
                part == null ? null : part.component(),
                part == null ? null : part.amount().yuan(),
                asked.from(),
                asked.evidence(),
                asked.by(),
                to.reason(),
                to.recorded().at(),
                to.recorded().position());
    }

    private static void decide(
            AdjustmentId id, String state, @Nullable BigDecimal amount, Entries to) {
        to.change(TABLE, id, DECIDE, state, to.actor(), amount, id);
    }
}
