package guanjia.query.paper;

import guanjia.events.Role;
import guanjia.query.page.Destination;
import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where printing stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class PrintPlaces {

    @Bean
    Destination printPlace() {
        return new Destination(
                260,
                "money",
                "prints",
                "/prints",
                "printer",
                EnumSet.of(
                        Role.MANAGER,
                        Role.CASHIER,
                        Role.ACCOUNTANT,
                        Role.SERVICE_DESK,
                        Role.ADMINISTRATOR));
    }
}
