package guanjia.query.account;

import guanjia.events.Role;
import guanjia.query.page.Destination;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where accounts and the record of readings stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class AccountPlaces {

    private static final int ACCOUNTS = 900;
    private static final int READS = 905;
    private static final Set<Role> ROLES = Set.of(Role.ADMINISTRATOR, Role.AUDITOR);

    @Bean
    Destination accountsPlace() {
        return new Destination(ACCOUNTS, "system", "accounts", "/accounts", "users", ROLES);
    }

    @Bean
    Destination readsPlace() {
        return new Destination(READS, "system", "reads", "/reads", "eye-search", ROLES);
    }
}
