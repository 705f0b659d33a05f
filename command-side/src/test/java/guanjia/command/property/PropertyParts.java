package guanjia.command.property;

import guanjia.command.claim.ClaimParts;
import guanjia.command.community.CommunityParts;
import guanjia.command.person.PersonParts;
import org.axonframework.config.Configurer;

/** Puts units into a configuration without Spring. */
public final class PropertyParts {

    private PropertyParts() {}

    public static void install(Configurer axon) {
        axon.configureAggregate(Property.class);
        axon.registerCommandHandler(config ->
                new UnitRegister(
                        config.repository(Property.class),
                        ClaimParts.claims(config),
                        CommunityParts.communities(config),
                        PersonParts.persons(config)));
    }

    public static UnitPlaces places(org.axonframework.config.Configuration axon) {
        return new UnitPlaces(axon.repository(Property.class));
    }

    public static Households households(org.axonframework.config.Configuration axon) {
        return new Households(axon.eventStore());
    }
}
