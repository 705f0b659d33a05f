package guanjia.command.person;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Puts persons into a configuration without Spring. */
public final class PersonParts {

    private PersonParts() {}

    public static void install(Configurer axon) {
        axon.configureAggregate(Person.class);
    }

    public static Persons persons(Configuration axon) {
        return new Persons(axon.eventStore());
    }
}
