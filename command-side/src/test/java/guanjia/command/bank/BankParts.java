package guanjia.command.bank;

import guanjia.command.claim.ClaimParts;
import guanjia.command.community.CommunityParts;
import org.axonframework.config.Configurer;

/** Puts bank statements into a configuration without Spring. */
public final class BankParts {

    private BankParts() {}

    public static void install(Configurer axon) {
        axon.configureAggregate(BankStatement.class);
        axon.registerCommandHandler(config ->
                new BankStatements(
                        config.repository(BankStatement.class),
                        ClaimParts.claims(config),
                        CommunityParts.communities(config)));
    }
}
