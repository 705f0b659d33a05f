package guanjia.query.workorder;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can be given an order, those with the fewest open ones first. */
@Component
class Crew {

    private static final String CREW =
            """
            select a.account, coalesce(a.name, a.login) as name, (
                select count(*) from work_order w
                where w.technician = a.account and w.state not in ('CLOSED', 'CANCELLED')) as busy
            from account a
            where a.roles && array['TECHNICIAN', 'CLEANER'] and not a.suspended
                and (a.everywhere or ? = any(a.communities))
            order by busy, name
            limit 100
            """;

    /** Somebody, and how many open orders are in those hands. */
    public record Member(UUID id, String name, long busy) {}

    private final JdbcClient jdbc;

    Crew(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> of(UUID community) {
        return jdbc.sql(CREW)
                .param(community.toString())
                .query((row, _) ->
                        new Member(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)))
                .list();
    }
}
