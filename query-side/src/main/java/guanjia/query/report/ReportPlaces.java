package guanjia.query.report;

import guanjia.events.Role;
import guanjia.query.page.Destination;
import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the reports stand in the navigation, and for whom. */
@Configuration(proxyBeanMethods = false)
class ReportPlaces {

    static final String WHO =
            "hasAnyRole('ACCOUNTANT', 'MANAGER', 'AUDITOR', 'ANALYST', 'ADMINISTRATOR')";

    @Bean
    Destination reportPlace() {
        return new Destination(
                250,
                "money",
                "ledger-reports",
                "/ledger/reports",
                "chart-bar",
                EnumSet.of(
                        Role.ACCOUNTANT,
                        Role.MANAGER,
                        Role.AUDITOR,
                        Role.ANALYST,
                        Role.ADMINISTRATOR));
    }
}
