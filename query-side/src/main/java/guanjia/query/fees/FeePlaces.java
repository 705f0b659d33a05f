package guanjia.query.fees;

import guanjia.events.Role;
import guanjia.query.page.Destination;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where money stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class FeePlaces {

    private static final String GROUP = "money";
    private static final Set<Role> TAKERS =
            EnumSet.of(Role.CASHIER, Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR);
    private static final Set<Role> READERS =
            EnumSet.complementOf(EnumSet.of(Role.TECHNICIAN, Role.CLEANER, Role.GUARD));

    @Bean
    Destination cashierPlace() {
        return new Destination(200, GROUP, "cashier", "/cashier", "cash-register", TAKERS);
    }

    @Bean
    Destination approvalsPlace() {
        return new Destination(
                207,
                GROUP,
                "approvals",
                "/approvals",
                "checklist",
                EnumSet.of(
                        Role.SERVICE_DESK,
                        Role.CASHIER,
                        Role.ACCOUNTANT,
                        Role.MANAGER,
                        Role.ADMINISTRATOR));
    }

    @Bean
    Destination feeAccountsPlace() {
        return new Destination(210, GROUP, "fee-accounts", "/fee-accounts", "receipt", READERS);
    }

    @Bean
    Destination feeStandardsPlace() {
        return new Destination(
                220, GROUP, "fee-standards", "/fee-standards", "file-dollar", READERS);
    }
}
