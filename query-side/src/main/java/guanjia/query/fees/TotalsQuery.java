package guanjia.query.fees;

import guanjia.query.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds the accounts of a filter up. Asked for by itself: of a whole city it takes seconds. */
@Component
class TotalsQuery {

    private static final String SUMS =
            """
            , charges as (
                select coalesce(sum(x.gross + x.accrued), 0) as charged,
                    coalesce(sum(x.waived + x.written_off + x.late_waived + x.late_written_off), 0)
                        as forgiven
                from fee_charge x join chosen using (account) where x.reversed_on is null),
            payments as (
                select coalesce(sum(x.amount), 0) as received
                from fee_payment x join chosen using (account) where x.reversed_on is null),
            refunds as (
                select coalesce(sum(x.amount), 0) as refunded
                from fee_refund x join chosen using (account)
                where x.state = 'PAID' and x.deposit is null)
            select (select count(*) from chosen) as accounts, charged, forgiven, received, refunded,
                (select coalesce(sum(open), 0) from chosen) as open,
                (select coalesce(sum(prepaid), 0) from chosen) as prepaid
            from charges, payments, refunds
            """;

    private final JdbcClient jdbc;
    private final AccountList accounts;

    TotalsQuery(JdbcClient jdbc, AccountList accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    AccountTotals of(AccountFilter filter, Sight sight) {
        Condition condition = accounts.condition(filter.forTotals(), sight);
        String chosen =
                "with chosen as materialized (select a.account, a.open, a.prepaid"
                        + " from fee_account a where "
                        + condition.sql()
                        + ")";
        return jdbc.sql(chosen + SUMS)
                .params(condition.values())
                .query((row, _) ->
                        new AccountTotals(
                                row.getLong("accounts"),
                                row.getBigDecimal("charged"),
                                row.getBigDecimal("forgiven"),
                                row.getBigDecimal("received"),
                                row.getBigDecimal("refunded"),
                                row.getBigDecimal("open"),
                                row.getBigDecimal("prepaid")))
                .single();
    }
}
