package guanjia.query.fees;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fee account in a list. Amounts are yuan.
 *
 * @param property null for a number that only a list knows
 * @param label the place of the unit, or the number
 * @param owed principal that is open
 * @param lateFees late fees that are open
 * @param open both together
 * @param prepaid what payers have left (预收)
 * @param deposited deposits that are held
 */
public record AccountRow(
        UUID id,
        UUID communityId,
        String community,
        @Nullable UUID property,
        String label,
        LocalDate since,
        @Nullable LocalDate closedOn,
        BigDecimal owed,
        BigDecimal lateFees,
        BigDecimal open,
        BigDecimal prepaid,
        BigDecimal deposited) {

    /** What {@link #read} needs. */
    static final String SELECT =
            """
            select a.account, a.community, c.name as community_name, a.property,
                coalesce(p.label, a.number) as label, a.since, a.closed_on, a.owed, a.late_fees,
                a.open, a.prepaid, a.deposited
            from fee_account a
            left join community c on c.community = a.community
            left join property p on p.property = a.property
            where
            """;

    static AccountRow read(ResultSet row, int index) throws SQLException {
        return new AccountRow(
                row.getObject("account", UUID.class),
                row.getObject("community", UUID.class),
                String.valueOf(row.getString("community_name")),
                row.getObject("property", UUID.class),
                String.valueOf(row.getString("label")),
                row.getObject("since", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getBigDecimal("owed"),
                row.getBigDecimal("late_fees"),
                row.getBigDecimal("open"),
                row.getBigDecimal("prepaid"),
                row.getBigDecimal("deposited"));
    }

    /** The same account with the sums of what a resident may see of it. */
    AccountRow of(BigDecimal principal, BigDecimal late, BigDecimal purse, BigDecimal held) {
        return new AccountRow(
                id,
                communityId,
                community,
                property,
                label,
                since,
                closedOn,
                principal,
                late,
                principal.add(late),
                purse,
                held);
    }
}
