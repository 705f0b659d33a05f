package guanjia.query.report;

import guanjia.query.ledger.Reach;
import guanjia.query.page.Condition;
import guanjia.query.register.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Collection rates as of a day: of the charges of a period, and of what earlier years left. A
 * charge belongs to the period in which its own period begins. Only principal counts; a charge that
 * was reversed by then, and a late fee that was charged as such, count on neither side.
 */
@Component
class CollectionQuery {

    private static final String RATES =
            """
            with charges as (
                select e.community, e.charge,
                    sum(e.amount) filter (where e.event = 'fee-account.charge-posted') as charged,
                    sum(e.amount) filter (where e.booked_on < ?) as opening,
                    -sum(e.amount) filter (where e.event = any(?)) as received,
                    -sum(e.amount) filter (where e.event = any(?) and e.booked_on >= ?) as receiving,
                    -sum(e.amount) filter (where e.event = any(?)) as applied,
                    -sum(e.amount) filter (where e.event = any(?) and e.booked_on >= ?) as applying,
                    -sum(e.amount) filter (where e.event = ?) as waived,
                    -sum(e.amount) filter (where e.event = ? and e.booked_on >= ?) as waiving
                from ledger_entry e
                where e.code = '1122' and e.component = 'PRINCIPAL' and e.booked_on <= ? and
            """;
    private static final String BY_COMMUNITY =
            """
             group by e.community, e.charge
                having bool_and(e.event <> 'fee-account.charge-reversed'))
            select c.community, x.from_on < ? as prior, sum(coalesce(c.charged, 0.00)) as charged,
                sum(coalesce(c.opening, 0.00)) as opening,
                sum(coalesce(c.received, 0.00)) as received, sum(coalesce(c.receiving, 0.00)) as receiving,
                sum(coalesce(c.applied, 0.00)) as applied, sum(coalesce(c.applying, 0.00)) as applying,
                sum(coalesce(c.waived, 0.00)) as waived, sum(coalesce(c.waiving, 0.00)) as waiving
            from charges c join fee_charge x on x.charge = c.charge
            where x.kind <> 'STATED_LATE_FEE'
            and (x.from_on < ? and c.opening <> 0 or x.from_on >= ? and x.from_on <= ?)
            group by 1, 2
            """;
    private static final String[] RECEIVED = {
        "fee-account.payment-received",
        "fee-account.payment-reversed",
        "fee-account.deposit-deducted"
    };
    private static final String[] APPLIED = {
        "fee-account.prepayment-applied", "fee-account.allocation-released"
    };
    private static final String WAIVED = "fee-account.waiver-approved";

    /** Of one community. */
    record Rates(Rate current, Rate prior) {

        static final Rates NONE = new Rates(Rate.NONE, Rate.NONE);
    }

    private final JdbcClient jdbc;

    CollectionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Rates> on(ReportFilter filter, Scope scope) {
        Condition condition = Reach.entries(filter.community(), scope);
        var year = filter.year();
        List<@Nullable Object> values =
                new ArrayList<>(
                        List.of(year, RECEIVED, RECEIVED, year, APPLIED, APPLIED, year, WAIVED));
        values.addAll(List.of(WAIVED, year, filter.day()));
        values.addAll(condition.values());
        values.addAll(List.of(year, year, filter.first(), filter.last()));
        Map<UUID, Rates> found = new HashMap<>();
        jdbc.sql(RATES + condition.sql() + BY_COMMUNITY)
                .params(values)
                .query(row -> {
                    found.merge(
                            row.getObject("community", UUID.class),
                            read(row),
                            (one, other) ->
                                    new Rates(
                                            one.current().plus(other.current()),
                                            one.prior().plus(other.prior())));
                });
        return found;
    }

    /** The year begins no later than the period, so what is prior is not of the period. */
    private static Rates read(ResultSet row) throws SQLException {
        return row.getBoolean("prior")
                ? new Rates(Rate.NONE, rate(row, "opening", "waiving", "receiving", "applying"))
                : new Rates(rate(row, "charged", "waived", "received", "applied"), Rate.NONE);
    }

    private static Rate rate(
            ResultSet row, String base, String waived, String received, String applied)
            throws SQLException {
        return new Rate(
                row.getBigDecimal(base),
                row.getBigDecimal(waived),
                row.getBigDecimal(received),
                row.getBigDecimal(applied));
    }
}
