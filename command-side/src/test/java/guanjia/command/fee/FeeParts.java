package guanjia.command.fee;

import guanjia.command.cashier.CashierParts;
import guanjia.command.claim.ClaimParts;
import guanjia.command.community.CommunityParts;
import guanjia.command.meter.MeterParts;
import guanjia.command.person.PersonParts;
import guanjia.command.property.PropertyParts;
import guanjia.command.standard.StandardParts;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Puts fee accounts into a configuration without Spring. */
public final class FeeParts {

    private FeeParts() {}

    public static void install(Configurer axon) {
        axon.configureAggregate(FeeAccount.class);
        axon.registerCommandHandler(config ->
                new AccountDesk(
                        accounts(config),
                        CommunityParts.communities(config),
                        PropertyParts.places(config),
                        parties(config),
                        billings(config)));
        axon.registerCommandHandler(config ->
                new MoneyDesk(
                        accounts(config),
                        new Till(
                                ClaimParts.claims(config),
                                CashierParts.receipts(config),
                                CashierParts.days(config)),
                        parties(config),
                        StandardParts.standards(config)));
        axon.registerCommandHandler(
                config -> new CollectionDesk(accounts(config), parties(config)));
        axon.registerCommandHandler(config ->
                new StandardDesk(
                        accounts(config),
                        new StandardCharging(MeterParts.facts(config)),
                        billings(config),
                        parties(config)));
    }

    private static Parties parties(Configuration axon) {
        return new Parties(PersonParts.persons(axon));
    }

    private static HandBillings billings(Configuration axon) {
        return new HandBillings(StandardParts.billings(axon));
    }

    static FeeAccounts accounts(Configuration axon) {
        return new FeeAccounts(axon.repository(FeeAccount.class));
    }
}
