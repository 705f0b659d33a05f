package guanjia.query.fees;

import guanjia.access.UserDirectory;
import guanjia.events.Tender;
import guanjia.query.fees.AccountView.Deposit;
import guanjia.query.fees.AccountView.Payment;
import guanjia.query.fees.AccountView.Purse;
import guanjia.query.fees.AccountView.Refund;
import guanjia.query.page.Condition;
import guanjia.query.page.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Payments, prepayments, deposits and refunds of an account. */
@Component
class MoneyQuery {

    private static final TypeReference<List<Tender>> TENDERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final UserDirectory users;

    MoneyQuery(JdbcClient jdbc, UserDirectory users) {
        this.jdbc = jdbc;
        this.users = users;
    }

    /** The newest first, up to a number. */
    List<Payment> payments(UUID account, Sight sight, int rows) {
        Condition condition = sight.payers().and("x.account = ?", account);
        return jdbc.sql(
                        from("fee_payment", condition)
                                + " order by x.paid_on desc, x.position desc limit "
                                + rows)
                .params(condition.values())
                .query((row, _) -> payment(row, sight))
                .list();
    }

    Optional<Payment> payment(UUID id, Sight sight) {
        Condition condition = sight.payers().and("x.payment = ?", id);
        return jdbc.sql(from("fee_payment", condition))
                .params(condition.values())
                .query((row, _) -> payment(row, sight))
                .optional();
    }

    List<Purse> purses(UUID account, Sight sight) {
        Condition condition = sight.payers().and("x.account = ? and x.amount <> 0", account);
        return jdbc.sql(from("fee_purse", condition) + " order by x.amount desc")
                .params(condition.values())
                .query((row, _) -> new Purse(Payer.read(row, sight), row.getBigDecimal("amount")))
                .list();
    }

    List<Deposit> deposits(UUID account, Sight sight) {
        Condition condition = sight.payers().and("x.account = ?", account);
        return jdbc.sql(from("fee_deposit", condition) + " order by x.position desc")
                .params(condition.values())
                .query((row, _) ->
                        new Deposit(
                                row.getObject("deposit", UUID.class),
                                row.getString("purpose"),
                                Payer.read(row, sight),
                                row.getBigDecimal("amount"),
                                row.getBigDecimal("held"),
                                Json.read(row.getString("tenders"), TENDERS),
                                row.getObject("taken_on", LocalDate.class),
                                row.getString("receipt"),
                                name(row.getString("cashier")),
                                row.getLong("position")))
                .list();
    }

    List<Refund> refunds(UUID account, Sight sight) {
        Condition condition = sight.payers().and("x.account = ?", account);
        return jdbc.sql(from("fee_refund", condition) + " order by x.position desc")
                .params(condition.values())
                .query((row, _) ->
                        new Refund(
                                row.getObject("refund", UUID.class),
                                Payer.read(row, sight),
                                row.getBigDecimal("amount"),
                                row.getObject("deposit", UUID.class),
                                row.getString("state"),
                                row.getString("asked_by"),
                                name(row.getString("asked_by")),
                                row.getString("why"),
                                row.getObject("paid_on", LocalDate.class),
                                row.getLong("position")))
                .list();
    }

    private Payment payment(ResultSet row, Sight sight) throws SQLException {
        return new Payment(
                row.getObject("payment", UUID.class),
                row.getObject("account", UUID.class),
                Payer.read(row, sight),
                row.getObject("paid_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getBigDecimal("prepaid"),
                Json.read(row.getString("tenders"), TENDERS),
                row.getString("alloc_order"),
                row.getString("receipt"),
                row.getString("cashier_day") == null ? null : name(row.getString("cashier")),
                row.getString("reference"),
                row.getObject("reversed_on", LocalDate.class),
                row.getString("reversed_why"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("position"));
    }

    /** What to call a user that an event names. */
    @Nullable String name(@Nullable String actor) {
        return actor == null ? null : users.nameOf(actor).orElse(null);
    }

    private static String from(String table, Condition condition) {
        return "select x.*"
                + Payer.COLUMNS
                + "from "
                + table
                + " x"
                + Payer.NAMES
                + "where "
                + condition.sql();
    }
}
