package guanjia.command.meter;

import guanjia.command.claim.ClaimParts;
import guanjia.command.community.CommunityParts;
import guanjia.command.property.PropertyParts;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Puts meters into a configuration without Spring. */
public final class MeterParts {

    private MeterParts() {}

    public static void install(Configurer axon) {
        axon.configureAggregate(Meter.class);
        axon.registerCommandHandler(config ->
                new MeterRegister(
                        config.repository(Meter.class),
                        ClaimParts.claims(config),
                        CommunityParts.communities(config),
                        PropertyParts.places(config)));
    }

    public static MeterFacts facts(Configuration axon) {
        return new MeterFacts(axon.eventStore());
    }
}
