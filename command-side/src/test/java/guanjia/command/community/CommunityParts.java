package guanjia.command.community;

import guanjia.command.claim.ClaimParts;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Puts communities into a configuration without Spring. */
public final class CommunityParts {

    private CommunityParts() {}

    public static void install(Configurer axon) {
        axon.configureAggregate(Community.class);
        axon.registerCommandHandler(config ->
                new CommunityRegister(
                        config.repository(Community.class), ClaimParts.claims(config)));
    }

    public static Communities communities(Configuration axon) {
        return new Communities(axon.eventStore());
    }
}
