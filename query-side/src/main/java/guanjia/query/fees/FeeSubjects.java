package guanjia.query.fees;

import guanjia.events.PropertyId;
import guanjia.query.story.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may read the history of an account or a standard, and what they are called in it. */
@Configuration(proxyBeanMethods = false)
class FeeSubjects {

    @Bean
    Subject feeAccountSubject(AccountList accounts, JdbcClient jdbc) {
        return new Subject() {
            @Override
            public String aggregateType() {
                return "fee-account";
            }

            @Override
            public boolean mayRead(UUID id) {
                Sight sight = Sight.current();
                return sight.staff() && accounts.find(id, sight).isPresent();
            }

            @Override
            public String page(UUID id) {
                return "/fee-accounts/" + id;
            }

            @Override
            public Map<UUID, String> names(Collection<UUID> ids) {
                return FeeSubjects.names(
                        jdbc,
                        """
                        select a.account, coalesce(p.label, a.number)
                        from fee_account a left join property p on p.property = a.property
                        where a.account = any(?)
                        """,
                        ids);
            }

            @Override
            public Collection<PropertyId> properties(UUID id) {
                return accounts.find(id, Sight.current()).stream()
                        .filter(account -> account.property() != null)
                        .map(account -> PropertyId.of(account.property()))
                        .toList();
            }
        };
    }

    @Bean
    Subject feeStandardSubject(JdbcClient jdbc) {
        return new Subject() {
            @Override
            public String aggregateType() {
                return "fee-standard";
            }

            @Override
            public boolean mayRead(UUID id) {
                Sight sight = Sight.current();
                List<UUID> communities =
                        jdbc.sql("select community from fee_standard where standard = ?")
                                .param(id)
                                .query(UUID.class)
                                .list();
                return sight.staff()
                        && (sight.everywhere() || sight.communities().containsAll(communities));
            }

            @Override
            public String page(UUID id) {
                return "/fee-standards/" + id;
            }

            @Override
            public Map<UUID, String> names(Collection<UUID> ids) {
                return FeeSubjects.names(
                        jdbc,
                        "select standard, name from fee_standard where standard = any(?)",
                        ids);
            }
        };
    }

    private static Map<UUID, String> names(JdbcClient jdbc, String sql, Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql(sql)
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject(1, UUID.class), row.getString(2));
                });
        return names;
    }
}
