package guanjia.query.ledger;

import guanjia.events.Role;
import guanjia.query.page.Destination;
import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the ledger stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class LedgerPlaces {

    @Bean
    Destination ledgerPlace() {
        return new Destination(
                240,
                "money",
                "ledger",
                "/ledger",
                "book-2",
                EnumSet.of(
                        Role.ACCOUNTANT,
                        Role.MANAGER,
                        Role.AUDITOR,
                        Role.ANALYST,
                        Role.ADMINISTRATOR));
    }
}
