package guanjia.query.workorder;

import guanjia.events.WorkOrderEvent.Payer;
import guanjia.events.WorkOrderEvent.Priority;
import guanjia.events.WorkOrderState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order in a list.
 *
 * @param label the unit it concerns, or the place in words
 * @param worker who has it in hand, as called here; the team of an imported order
 * @param nextDue when the next clock runs out; null when none runs
 * @param missed how many clocks ran out
 * @param completionDue until when it is to be done
 */
public record OrderRow(
        UUID id,
        UUID communityId,
        String community,
        @Nullable UUID property,
        String label,
        String category,
        String title,
        Priority priority,
        @Nullable Payer payer,
        WorkOrderState state,
        @Nullable UUID technician,
        @Nullable String worker,
        @Nullable String reference,
        Instant reportedAt,
        @Nullable Instant nextDue,
        @Nullable Instant completionDue,
        @Nullable Instant completedAt,
        int missed,
        int urged) {

    /** What {@link #read} needs. */
    static final String SELECT =
            """
            select w.*, c.name as community_name, coalesce(p.label, w.place, '') as label,
                coalesce(a.name, a.login, w.team) as worker
            from work_order w
            left join community c on c.community = w.community
            left join property p on p.property = w.property
            left join account a on a.account = w.technician
            where
            """;

    private static final Duration SOON = Duration.ofMinutes(30);

    /** How its clocks stand. */
    public enum Pressure {
        LATE,
        SOON,
        FINE,
        NONE
    }

    static OrderRow read(ResultSet row, int index) throws SQLException {
        String payer = row.getString("payer");
        return new OrderRow(
                row.getObject("work_order", UUID.class),
                row.getObject("community", UUID.class),
                String.valueOf(row.getString("community_name")),
                row.getObject("property", UUID.class),
                row.getString("label"),
                row.getString("category"),
                row.getString("title"),
                Priority.valueOf(row.getString("priority")),
                payer == null ? null : Payer.valueOf(payer),
                WorkOrderState.valueOf(row.getString("state")),
                row.getObject("technician", UUID.class),
                row.getString("worker"),
                row.getString("reference"),
                moment(row, "reported_at"),
                momentOrNull(row, "next_due"),
                momentOrNull(row, "completion_due"),
                momentOrNull(row, "completed_at"),
                row.getInt("missed"),
                row.getInt("urged"));
    }

    static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** How its clocks stand at a moment. */
    public Pressure pressure(Instant now) {
        if (state.isOver() || nextDue == null) {
            return Pressure.NONE;
        }
        if (nextDue.isBefore(now)) {
            return Pressure.LATE;
        }
        return nextDue.isBefore(now.plus(SOON)) ? Pressure.SOON : Pressure.FINE;
    }

    /** Whether it was done in time; null while it is neither done nor late. */
    public @Nullable Boolean onTime(Instant now) {
        if (completionDue == null) {
            return null;
        }
        if (completedAt != null) {
            return !completedAt.isAfter(completionDue);
        }
        boolean late = now.isAfter(completionDue) && !state.isOver();
        return late ? Boolean.FALSE : null;
    }
}
