package guanjia.query.fees;

import guanjia.query.fees.AccountView.Movement;
import guanjia.query.page.Condition;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Charges and what moved them. */
@Component
class ChargeQuery {

    private static final String OPEN = "x.reversed_on is null and x.open + x.late_open > 0";
    private static final String MOVEMENTS =
            """
            select x.*, y.kind, y.from_on, y.to_on, n.name as person_name, n.erased as person_erased
            from fee_movement x join fee_charge y on y.charge = x.charge
            left join person n on n.person = x.person
            where
            """;

    /** Sums of charges. */
    record Sums(BigDecimal open, BigDecimal late) {}

    private final JdbcClient jdbc;

    ChargeQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is open, oldest due first. */
    List<ChargeRow> open(UUID account, Sight sight) {
        return list(of(account, sight).and(OPEN), sight, " order by x.due_on, x.position");
    }

    /** What is settled or reversed, newest first, up to a number. */
    List<ChargeRow> settled(UUID account, Sight sight, int rows) {
        return list(
                of(account, sight).and("not (" + OPEN + ")"),
                sight,
                " order by x.due_on desc, x.position desc limit " + rows);
    }

    Optional<ChargeRow> find(UUID account, UUID charge, Sight sight) {
        return list(of(account, sight).and("x.charge = ?", charge), sight, "").stream().findFirst();
    }

    Sums sums(UUID account, Sight sight) {
        Condition condition = of(account, sight);
        return jdbc.sql(
                        "select coalesce(sum(x.open), 0), coalesce(sum(x.late_open), 0)"
                                + " from fee_charge x where "
                                + condition.sql())
                .params(condition.values())
                .query((row, _) -> new Sums(row.getBigDecimal(1), row.getBigDecimal(2)))
                .single();
    }

    /** Everything that made the charge less or more, in order. */
    List<Movement> movements(UUID charge, Sight sight) {
        return jdbc.sql(MOVEMENTS + "x.charge = ? order by x.position, x.nth")
                .param(charge)
                .query((row, _) -> movement(row, sight))
                .list();
    }

    /** What a payment or deposit was put to. */
    List<Movement> ofSource(UUID source, Sight sight) {
        return jdbc.sql(MOVEMENTS + "x.source = ? and x.account = ? order by x.position, x.nth")
                .params(source, accountOf(source))
                .query((row, _) -> movement(row, sight))
                .list();
    }

    private UUID accountOf(UUID payment) {
        return jdbc.sql(
                        "select account from fee_payment where payment = :id"
                                + " union all select account from fee_deposit where deposit = :id")
                .param("id", payment)
                .query(UUID.class)
                .single();
    }

    private static Condition of(UUID account, Sight sight) {
        return sight.charges().and("x.account = ?", account);
    }

    private List<ChargeRow> list(Condition condition, Sight sight, String order) {
        return jdbc.sql(ChargeRow.SELECT + condition.sql() + order)
                .params(condition.values())
                .query((row, _) -> ChargeRow.read(row, sight))
                .list();
    }

    private static Movement movement(ResultSet row, Sight sight) throws SQLException {
        return new Movement(
                row.getLong("position"),
                row.getObject("charge", UUID.class),
                row.getString("kind"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("component"),
                row.getString("sort"),
                row.getBigDecimal("amount"),
                row.getObject("moved_on", LocalDate.class),
                row.getString("part") == null ? null : Payer.read(row, sight));
    }
}
