package guanjia.query.fees;

import guanjia.events.PropertyId;
import guanjia.query.story.NamedSubject;
import guanjia.query.story.Subject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may read the history of an account or a standard, and what they are called in it. */
@Configuration(proxyBeanMethods = false)
class FeeSubjects {

    @Bean
    Subject feeAccountSubject(AccountList accounts, JdbcClient jdbc) {
        return new NamedSubject(
                jdbc,
                "fee-account",
                "/fee-accounts/",
                """
                select a.account, coalesce(p.label, a.number)
                from fee_account a left join property p on p.property = a.property
                where a.account = any(?)
                """) {
            @Override
            public boolean mayRead(UUID id) {
                Sight sight = Sight.current();
                return sight.staff() && accounts.find(id, sight).isPresent();
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
        return new NamedSubject(
                jdbc,
                "fee-standard",
                "/fee-standards/",
                "select standard, name from fee_standard where standard = any(?)") {
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
        };
    }
}
