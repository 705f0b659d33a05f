package guanjia.command.claim;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Puts claims into a configuration without Spring. */
public final class ClaimParts {

    private ClaimParts() {}

    public static void install(Configurer axon) {
        axon.configureAggregate(Claim.class);
    }

    public static Claims claims(Configuration axon) {
        return new Claims(axon.repository(Claim.class));
    }
}
