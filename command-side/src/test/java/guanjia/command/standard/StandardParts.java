package guanjia.command.standard;

import guanjia.command.claim.ClaimParts;
import guanjia.command.community.CommunityParts;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Puts fee standards into a configuration without Spring. */
public final class StandardParts {

    private StandardParts() {}

    public static void install(Configurer axon) {
        axon.configureAggregate(FeeStandard.class);
        axon.registerCommandHandler(config ->
                new StandardRegister(
                        config.repository(FeeStandard.class),
                        ClaimParts.claims(config),
                        CommunityParts.communities(config)));
    }

    public static FeeStandards standards(Configuration axon) {
        return new FeeStandards(axon.eventStore());
    }

    public static Billings billings(Configuration axon) {
        return new Billings(axon.repository(FeeStandard.class));
    }
}
