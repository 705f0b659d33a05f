package guanjia.query.fees;

import guanjia.query.fees.AccountView.Adjustment;
import guanjia.query.fees.AccountView.Demand;
import guanjia.query.fees.AccountView.Dispute;
import guanjia.query.fees.AccountView.Settlement;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What staff does about debts: waivers, write-offs, vacancies, demands, disputes. */
@Component
class CaseQuery {

    private final JdbcClient jdbc;
    private final MoneyQuery money;

    CaseQuery(JdbcClient jdbc, MoneyQuery money) {
        this.jdbc = jdbc;
        this.money = money;
    }

    List<Adjustment> adjustments(UUID account) {
        return jdbc.sql("select * from fee_adjustment where account = ? order by position desc")
                .param(account)
                .query((row, _) ->
                        new Adjustment(
                                row.getObject("adjustment", UUID.class),
                                row.getString("kind"),
                                row.getString("state"),
                                ids(row.getArray("charges")),
                                row.getString("component"),
                                row.getBigDecimal("amount"),
                                row.getObject("from_on", LocalDate.class),
                                row.getObject("until_on", LocalDate.class),
                                row.getString("evidence"),
                                row.getString("asked_by"),
                                money.name(row.getString("asked_by")),
                                row.getString("why"),
                                row.getLong("position")))
                .list();
    }

    List<Demand> demands(UUID account) {
        return jdbc.sql("select * from fee_demand where account = ? order by position desc")
                .param(account)
                .query((row, _) ->
                        new Demand(
                                row.getObject("demand", UUID.class),
                                row.getBigDecimal("amount"),
                                ids(row.getArray("charges")).size(),
                                row.getString("channel"),
                                row.getObject("sent_on", LocalDate.class),
                                row.getObject("delivered_on", LocalDate.class),
                                row.getString("proof"),
                                row.getLong("position")))
                .list();
    }

    List<Dispute> disputes(UUID account) {
        return jdbc.sql("select * from fee_dispute where account = ? order by position desc")
                .param(account)
                .query((row, _) -> dispute(row))
                .list();
    }

    List<Settlement> settlements(UUID account, Sight sight) {
        return jdbc.sql(
                        "select x.*"
                                + Payer.COLUMNS
                                + "from fee_settlement x"
                                + Payer.NAMES
                                + "where x.account = ? order by x.settled_on desc")
                .param(account)
                .query((row, _) ->
                        new Settlement(
                                Payer.read(row, sight),
                                row.getObject("settled_on", LocalDate.class)))
                .list();
    }

    private static Dispute dispute(ResultSet row) throws SQLException {
        return new Dispute(
                row.getObject("dispute", UUID.class),
                ids(row.getArray("charges")).size(),
                row.getObject("opened_on", LocalDate.class),
                row.getString("about"),
                row.getString("outcome"),
                row.getObject("decided_on", LocalDate.class),
                row.getLong("position"));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }
}
