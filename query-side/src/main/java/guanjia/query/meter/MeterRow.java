package guanjia.query.meter;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meter in a list. Readings are in its own unit: m³ or kWh.
 *
 * @param property null when it counts what is shared
 * @param label the place of the unit; null when it counts what is shared
 * @param digits before the decimal point; behind the last number it starts from 0
 * @param factor by which a difference is multiplied (倍率)
 * @param lastUsed between the last two readings, the factor applied
 */
public record MeterRow(
        UUID id,
        UUID communityId,
        String community,
        @Nullable UUID property,
        @Nullable String label,
        String kind,
        String number,
        int digits,
        BigDecimal factor,
        BigDecimal lastReading,
        LocalDate lastOn,
        @Nullable BigDecimal lastUsed,
        @Nullable LocalDate removedOn) {

    /** What {@link #read} needs. */
    static final String SELECT =
            """
            select m.*, c.name as community_name, p.label, coalesce(p.place_order, '') as place
            from meter m
            left join community c on c.community = m.community
            left join property p on p.property = m.property
            where
            """;

    static final String ORDER = " order by coalesce(p.place_order, ''), m.kind, m.meter";

    static MeterRow read(ResultSet row, int index) throws SQLException {
        return new MeterRow(
                row.getObject("meter", UUID.class),
                row.getObject("community", UUID.class),
                String.valueOf(row.getString("community_name")),
                row.getObject("property", UUID.class),
                row.getString("label"),
                row.getString("kind"),
                row.getString("number"),
                row.getInt("digits"),
                row.getBigDecimal("factor"),
                row.getBigDecimal("last_reading"),
                row.getObject("last_on", LocalDate.class),
                row.getBigDecimal("last_used"),
                row.getObject("removed_on", LocalDate.class));
    }

    /** Whether nobody has read it in the month of that day. */
    public boolean missing(LocalDate today) {
        return removedOn == null && lastOn.isBefore(today.withDayOfMonth(1));
    }
}
