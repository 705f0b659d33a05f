package guanjia.query.fees;

import guanjia.query.fees.WaitingRow.Kind;
import guanjia.query.page.Condition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything about money that waits for a second person, the oldest first. */
@Component
class ApprovalQuery {

    /** More is never decided at a sitting; the rest comes up when these are done. */
    private static final int EACH_MAX = 200;

    private static final String REQUESTS =
            """
            select w.*, a.community, coalesce(p.label, a.number) as label, c.name as community_name
            from (
                select kind, adjustment as id, account as of_id, null::integer as version, amount,
                    asked_by, coalesce(why, evidence) as why, recorded_at
                from fee_adjustment where state = 'REQUESTED'
                union all
                select case state when 'REQUESTED' then 'REFUND' else 'REFUND_TO_PAY' end, refund,
                    account, null, amount, asked_by, why, recorded_at
                from fee_refund where state in ('REQUESTED', 'APPROVED')
                union all
                select 'DISPUTE', dispute, account, null, null, '', about,
                    opened_on::timestamp at time zone 'Asia/Shanghai'
                from fee_dispute where outcome is null) w
            join fee_account a on a.account = w.of_id
            left join property p on p.property = a.property
            left join community c on c.community = a.community
            where
            """;

    private static final String STANDARDS =
            """
            select case w.state when 'PROPOSED' then 'STANDARD' else 'STANDARD_TO_PUBLISH' end
                as kind, w.standard as id, w.standard as of_id, w.version,
                (w.terms #>> '{pricing,price}')::numeric as amount, w.proposed_by as asked_by,
                null as why, w.proposed_at as recorded_at, a.community, a.name as label,
                c.name as community_name
            from fee_standard_version w
            join fee_standard a on a.standard = w.standard and a.ended_on is null
            left join community c on c.community = a.community
            where w.state in ('PROPOSED', 'APPROVED') and
            """;

    private static final String DAYS =
            """
            select 'CASHIER_DAY' as kind, a.day as id, a.day as of_id, null::integer as version,
                (select sum(counted) from cashier_total t where t.day = a.day) as amount,
                a.cashier as asked_by, null as why, a.closed_at as recorded_at, a.community,
                a.on_date::text as label, c.name as community_name
            from cashier_day a
            left join community c on c.community = a.community
            where a.state = 'CLOSED' and
            """;

    private final JdbcClient jdbc;
    private final MoneyQuery money;

    ApprovalQuery(JdbcClient jdbc, MoneyQuery money) {
        this.jdbc = jdbc;
        this.money = money;
    }

    List<WaitingRow> waiting(Sight sight) {
        List<WaitingRow> rows = new ArrayList<>();
        for (String select : List.of(REQUESTS, STANDARDS, DAYS)) {
            Condition condition = new Condition();
            if (!sight.everywhere()) {
                condition.and(
                        "a.community = any(?)", (Object) sight.communities().toArray(UUID[]::new));
            }
            rows.addAll(
                    jdbc.sql(select + condition.sql() + " order by recorded_at limit " + EACH_MAX)
                            .params(condition.values())
                            .query((row, _) -> read(row))
                            .list());
        }
        rows.sort(Comparator.comparing(WaitingRow::at));
        return rows;
    }

    private WaitingRow read(ResultSet row) throws SQLException {
        return new WaitingRow(
                Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getObject("of_id", UUID.class),
                row.getObject("version", Integer.class),
                String.valueOf(row.getString("label")),
                String.valueOf(row.getString("community_name")),
                row.getBigDecimal("amount"),
                row.getString("asked_by"),
                money.name(row.getString("asked_by")),
                row.getString("why"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
