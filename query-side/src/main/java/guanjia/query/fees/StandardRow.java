package guanjia.query.fees;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fee standard in a list.
 *
 * @param usages for which units; empty for all
 * @param buildings for which units; empty for all
 * @param version the published one that is in force today; null when there is none
 * @param price yuan; null when there are tiers, or when nothing is in force
 * @param per MONTH, QUARTER, YEAR or QUANTITY
 * @param waiting how many versions wait for a decision or for being published
 * @param pending the latest that waits; null when none does
 */
public record StandardRow(
        UUID id,
        UUID communityId,
        String community,
        String kind,
        String code,
        String name,
        List<String> usages,
        List<String> buildings,
        @Nullable LocalDate endedOn,
        @Nullable Integer version,
        @Nullable LocalDate from,
        @Nullable BigDecimal price,
        @Nullable String basis,
        @Nullable String per,
        long waiting,
        @Nullable Pending pending) {

    /** What {@link #read} needs, of standards s; binds today. */
    static final String SELECT =
            """
            select s.*, c.name as community_name, v.version, v.from_on, w.*,
                (v.terms #>> '{pricing,price}')::numeric as price, v.terms ->> 'basis' as basis,
                v.terms #>> '{pricing,per}' as per,
                (select count(*) from fee_standard_version w where w.standard = s.standard
                    and w.state in ('PROPOSED', 'APPROVED')) as waiting
            from fee_standard s
            left join community c on c.community = s.community
            left join lateral (
                select * from fee_standard_version w
                where w.standard = s.standard and w.state = 'PUBLISHED' and w.from_on <= ?
                order by w.from_on desc, w.version desc limit 1) v on true
            """
                    + Pending.JOIN
                    + " where ";

    static StandardRow read(ResultSet row, int index) throws SQLException {
        return new StandardRow(
                row.getObject("standard", UUID.class),
                row.getObject("community", UUID.class),
                String.valueOf(row.getString("community_name")),
                row.getString("kind"),
                row.getString("code"),
                row.getString("name"),
                texts(row.getArray("usages")),
                texts(row.getArray("buildings")),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("version", Integer.class),
                row.getObject("from_on", LocalDate.class),
                row.getBigDecimal("price"),
                row.getString("basis"),
                row.getString("per"),
                row.getLong("waiting"),
                Pending.read(row));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
