package guanjia.query.report;

import guanjia.query.ledger.Reach;
import guanjia.query.page.Condition;
import guanjia.query.register.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was open at the end of a day, charge by charge, by how old it is and by how near its
 * limitation is. Limitation begins anew with each demand that was delivered, each part payment that
 * held and each other interruption (民法典 195), as far as these had happened by that day.
 */
@Component
class AgeingQuery {

    private static final String OPEN =
            """
            with entries as (
                select e.community, e.charge, sum(e.amount) as open from ledger_entry e
                where e.code = '1122' and e.booked_on <= ? and
            """;
    private static final String AGED =
            """
             group by e.community, e.charge having sum(e.amount) <> 0)
            select e.community,
                width_bucket(?::date - x.due_on, ?::integer[]) as age,
                width_bucket((greatest(x.due_on,
                        (select max(i.interrupted_on) from ledger_interruption i
                        where i.charge = e.charge and i.interrupted_on <= ?),
                        (select max(d.delivered_on) from fee_demand d where d.account = x.account
                        and e.charge = any(d.charges) and d.delivered_on <= ?),
                        (select max(p.booked_on) from ledger_entry p
                        where p.charge = e.charge and p.code = '1122' and p.booked_on <= ?
                        and p.event = 'fee-account.payment-received' and not exists (
                            select from ledger_entry r where r.source = p.source
                            and r.event = 'fee-account.payment-reversed' and r.booked_on <= ?)))
                    + interval '3 years')::date - ?::date, ?::integer[]) as risk,
                count(*) as charges, sum(e.open) as amount
            from entries e join fee_charge x on x.charge = e.charge
            group by 1, 2, 3
            """;

    /** Of one community. */
    record Ageing(Map<Age, Portion> ages, Map<Risk, Portion> risks) {

        static Ageing empty() {
            return new Ageing(new EnumMap<>(Age.class), new EnumMap<>(Risk.class));
        }

        private void add(int age, int risk, Portion portion) {
            ages.merge(Age.at(age), portion, Portion::plus);
            risks.merge(Risk.at(risk), portion, Portion::plus);
        }
    }

    private final JdbcClient jdbc;

    AgeingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Ageing> on(LocalDate day, @Nullable UUID community, Scope scope) {
        Condition condition = Reach.entries(community, scope);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(day);
        values.addAll(condition.values());
        values.addAll(List.of(day, Age.FIRST_DAYS, day, day, day, day, day, Risk.FIRST_DAYS));
        Map<UUID, Ageing> found = new HashMap<>();
        jdbc.sql(OPEN + condition.sql() + AGED)
                .params(values)
                .query(row -> {
                    found.computeIfAbsent(
                                    row.getObject("community", UUID.class), _ -> Ageing.empty())
                            .add(
                                    row.getInt("age"),
                                    row.getInt("risk"),
                                    new Portion(
                                            row.getLong("charges"), row.getBigDecimal("amount")));
                });
        return found;
    }
}
