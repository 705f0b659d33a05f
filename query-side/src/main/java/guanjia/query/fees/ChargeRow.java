package guanjia.query.fees;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One charge and what became of it. Amounts are yuan.
 *
 * @param graceUntil the last day before a late fee is counted
 * @param accruedThrough the day up to which the late fee was counted last
 * @param accruedAt the event that says how
 * @param interruptedOn when limitation last began anew
 * @param position of the event that says how the amount came about
 */
public record ChargeRow(
        UUID id,
        UUID account,
        String kind,
        String code,
        LocalDate from,
        LocalDate to,
        String origin,
        @Nullable UUID standard,
        @Nullable String standardName,
        @Nullable Integer version,
        BigDecimal gross,
        LocalDate due,
        LocalDate graceUntil,
        boolean lateFeeTerms,
        Payer liable,
        @Nullable Payer jointly,
        @Nullable UUID replaces,
        @Nullable UUID replacedBy,
        @Nullable String reference,
        BigDecimal paid,
        BigDecimal waived,
        BigDecimal writtenOff,
        BigDecimal open,
        BigDecimal accrued,
        @Nullable LocalDate accruedThrough,
        @Nullable Long accruedAt,
        BigDecimal latePaid,
        BigDecimal lateWaived,
        BigDecimal lateWrittenOff,
        BigDecimal lateOpen,
        boolean disputed,
        @Nullable LocalDate interruptedOn,
        @Nullable LocalDate reversedOn,
        Instant postedAt,
        long position) {

    private static final int LIMITATION_YEARS = 3;

    /** What {@link #read} needs, of charges x. */
    static final String SELECT =
            """
            select x.*, s.name as standard_name, n.name as person_name, n.erased as person_erased,
                j.name as jointly_name, j.erased as jointly_erased
            from fee_charge x
            left join fee_standard s on s.standard = x.standard
            left join person n on n.person = x.liable_person
            left join person j on j.person = x.jointly_person
            where
            """;

    static ChargeRow read(ResultSet row, Sight sight) throws SQLException {
        return new ChargeRow(
                row.getObject("charge", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("kind"),
                row.getString("code"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("origin"),
                row.getObject("standard", UUID.class),
                row.getString("standard_name"),
                row.getObject("version", Integer.class),
                row.getBigDecimal("gross"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("grace_until", LocalDate.class),
                row.getBigDecimal("late_fee_daily") != null,
                party(row, "liable_part", "liable_person", "person", sight),
                row.getString("jointly_part") == null
                        ? null
                        : party(row, "jointly_part", "jointly_person", "jointly", sight),
                row.getObject("replaces", UUID.class),
                row.getObject("replaced_by", UUID.class),
                row.getString("reference"),
                row.getBigDecimal("paid"),
                row.getBigDecimal("waived"),
                row.getBigDecimal("written_off"),
                row.getBigDecimal("open"),
                row.getBigDecimal("accrued"),
                row.getObject("accrued_through", LocalDate.class),
                row.getObject("accrued_at", Long.class),
                row.getBigDecimal("late_paid"),
                row.getBigDecimal("late_waived"),
                row.getBigDecimal("late_written_off"),
                row.getBigDecimal("late_open"),
                row.getInt("disputes") > 0,
                row.getObject("interrupted_on", LocalDate.class),
                row.getObject("reversed_on", LocalDate.class),
                row.getObject("posted_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    private static Payer party(ResultSet row, String part, String person, String names, Sight sight)
            throws SQLException {
        return new Payer(
                row.getString(part),
                row.getObject(person, UUID.class),
                sight.persons() ? row.getString(names + "_name") : null,
                row.getBoolean(names + "_erased"));
    }

    /** Principal and late fee that are open. */
    public BigDecimal total() {
        return open.add(lateOpen);
    }

    /** Whether anything of it is open. */
    public boolean owes() {
        return reversedOn == null && total().signum() > 0;
    }

    /** REVERSED, SETTLED, DISPUTED, OVERDUE or DUE. */
    public String state(LocalDate today) {
        if (reversedOn != null) {
            return "REVERSED";
        }
        if (!owes()) {
            return "SETTLED";
        }
        return disputed ? "DISPUTED" : due.isBefore(today) ? "OVERDUE" : "DUE";
    }

    /** When limitation runs out (民法典 188, 195); only what is open runs. */
    public LocalDate limitation() {
        LocalDate from = interruptedOn == null || due.isAfter(interruptedOn) ? due : interruptedOn;
        return from.plusYears(LIMITATION_YEARS);
    }

    /** Whether the late fee that is shown may be less than what a payment today is put to. */
    boolean countsOn(LocalDate today) {
        return reversedOn == null
                && lateFeeTerms
                && !disputed
                && open.signum() > 0
                && graceUntil.isBefore(today)
                && (accruedThrough == null || accruedThrough.isBefore(today));
    }
}
