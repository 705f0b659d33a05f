package guanjia.query.fees;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The version of a fee standard that waits for a decision or for being published.
 *
 * @param price yuan; null while it is open, or when there are tiers
 * @param open whether nobody has said yet what to charge
 * @param stated the words it was read from, if it was
 * @param state PROPOSED or APPROVED
 */
public record Pending(
        int version,
        LocalDate from,
        @Nullable BigDecimal price,
        String basis,
        String per,
        boolean open,
        @Nullable String stated,
        String state,
        String proposedBy) {

    /** What {@link #read} needs, of standards s. */
    static final String JOIN =
            """
            left join lateral (
                select w.version as pending_version, w.from_on as pending_from,
                    (w.terms #>> '{pricing,price}')::numeric as pending_price,
                    w.terms ->> 'basis' as pending_basis, w.terms #>> '{pricing,per}' as pending_per,
                    w.terms #>> '{pricing,price}' is null
                        and coalesce(jsonb_array_length(w.terms #> '{pricing,tiers}'), 0) = 0
                        and w.terms ->> 'basis' not in
                            ('IMPORTED', 'SHARE_BY_AREA', 'SHARE_BY_UNIT', 'SHARE_BY_WEIGHT')
                        as pending_open,
                    w.terms #>> '{pricing,stated,text}' as pending_stated,
                    w.state as pending_state, w.proposed_by as pending_by
                from fee_standard_version w
                where w.standard = s.standard and w.state in ('PROPOSED', 'APPROVED')
                order by w.version desc limit 1) w on true
            """;

    /** How a page names it when it is chosen among others. */
    public String choice(UUID standard) {
        return "{\"standard\":\"" + standard + "\",\"version\":" + version + '}';
    }

    static @Nullable Pending read(ResultSet row) throws SQLException {
        Integer version = row.getObject("pending_version", Integer.class);
        return version == null
                ? null
                : new Pending(
                        version,
                        row.getObject("pending_from", LocalDate.class),
                        row.getBigDecimal("pending_price"),
                        row.getString("pending_basis"),
                        row.getString("pending_per"),
                        row.getBoolean("pending_open"),
                        row.getString("pending_stated"),
                        row.getString("pending_state"),
                        row.getString("pending_by"));
    }
}
