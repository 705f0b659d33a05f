package guanjia.query.accrual;

import guanjia.events.Role;
import guanjia.query.page.Destination;
import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where counting late fees stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class AccrualPlaces {

    @Bean
    Destination lateFeeRunsPlace() {
        return new Destination(
                245,
                "money",
                "late-fee-runs",
                "/late-fee-runs",
                "percentage",
                EnumSet.of(Role.ACCOUNTANT, Role.MANAGER, Role.AUDITOR, Role.ADMINISTRATOR));
    }
}
