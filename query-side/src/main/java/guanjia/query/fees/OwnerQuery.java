package guanjia.query.fees;

import guanjia.query.register.Residence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who owns a unit and who rents it today: those who will most likely pay. */
@Component
class OwnerQuery {

    private static final String OWNERS =
            """
            select 'OWNER' as part, x.person, n.name as person_name, n.erased as person_erased
            from ownership x left join person n on n.person = x.person
            where x.property = :unit and x.from_on = (
                select max(from_on) from ownership later
                where later.property = x.property and later.from_on <= :today)
            union all
            select 'TENANT', x.person, n.name, n.erased
            from occupancy x left join person n on n.person = x.person
            where x.property = :unit and x.tenure = 'TENANT' and x.from_on <= :today
                and (x.until_on is null or x.until_on > :today)
            """;

    private final JdbcClient jdbc;

    OwnerQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Payer> of(@Nullable UUID unit, Sight sight) {
        return unit == null
                ? List.of()
                : jdbc.sql(OWNERS)
                        .param("unit", unit)
                        .param("today", Residence.today())
                        .query((row, _) -> Payer.read(row, sight))
                        .list();
    }
}
