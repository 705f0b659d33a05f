package guanjia.command.workorder;

import guanjia.command.account.AccountParts;
import guanjia.command.account.Users;
import guanjia.command.claim.ClaimParts;
import guanjia.command.community.CommunityParts;
import guanjia.command.person.PersonParts;
import guanjia.command.property.PropertyParts;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;

/** Puts work orders into a configuration without Spring. */
public final class WorkOrderParts {

    private WorkOrderParts() {}

    public static void install(Configurer axon) {
        axon.configureAggregate(WorkOrder.class);
        axon.registerCommandHandler(config ->
                new ReportDesk(
                        orders(config),
                        CommunityParts.communities(config),
                        PropertyParts.places(config),
                        PersonParts.persons(config),
                        users(config),
                        ClaimParts.claims(config)));
        axon.registerCommandHandler(config -> new DispatchDesk(orders(config)));
        axon.registerCommandHandler(config -> new RepairDesk(orders(config)));
        axon.registerCommandHandler(config -> new AcceptanceDesk(orders(config)));
    }

    private static WorkOrders orders(Configuration axon) {
        return new WorkOrders(
                axon.repository(WorkOrder.class), users(axon), PropertyParts.households(axon));
    }

    private static Users users(Configuration axon) {
        return AccountParts.users(axon);
    }
}
