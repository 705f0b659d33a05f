package guanjia.query.register;

import guanjia.events.Role;
import guanjia.query.page.Destination;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the register stands in the navigation. */
@Configuration(proxyBeanMethods = false)
class RegisterPlaces {

    private static final String GROUP = "register";
    private static final Set<Role> SEE_PERSONS =
            EnumSet.of(Role.MANAGER, Role.SERVICE_DESK, Role.AUDITOR, Role.ADMINISTRATOR);

    @Bean
    Destination home() {
        return Destination.forAll(10, GROUP, "home", "/", "layout-dashboard");
    }

    @Bean
    Destination communitiesPlace() {
        return Destination.forStaff(20, GROUP, "communities", "/communities", "building-community");
    }

    @Bean
    Destination propertiesPlace() {
        return Destination.forAll(30, GROUP, "properties", "/properties", "door");
    }

    @Bean
    Destination personsPlace() {
        return new Destination(40, GROUP, "persons", "/persons", "users", SEE_PERSONS);
    }
}
