package guanjia.command.workorder;

import guanjia.command.account.Users;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.property.Households;
import guanjia.events.CommunityId;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import guanjia.events.UserAccountId;
import guanjia.events.WorkOrderEvent;
import guanjia.events.WorkOrderId;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The work orders, and who may touch which: staff those of their communities, residents those of
 * their own homes.
 */
@Component
class WorkOrders {

    private static final Set<Role> RESIDENT_ALONE = Set.of(Role.RESIDENT);

    /** A decision about an order, and what happens by it. */
    @FunctionalInterface
    interface Decision {
        List<? extends WorkOrderEvent> decide(Order order);
    }

    private final Repository<WorkOrder> orders;
    private final Users users;
    private final Households households;

    WorkOrders(Repository<WorkOrder> orders, Users users, Households households) {
        this.orders = orders;
        this.users = users;
        this.households = households;
    }

    /** Decides about an order that exists. */
    void decide(WorkOrderId id, Asked asked, Decision decision) {
        Aggregate<WorkOrder> aggregate = orders.load(id.toString());
        aggregate.execute(it -> {
            mustConcern(it.order().community(), it.order().property(), asked);
            decision.decide(it.order()).forEach(it::happen);
        });
    }

    /** Decides about an order that need not exist yet. */
    void decideNew(
            WorkOrderId id,
            CommunityId community,
            @Nullable PropertyId property,
            Asked asked,
            Decision decision) {
        mustConcern(community, property, asked);
        try {
            Aggregate<WorkOrder> aggregate = orders.loadOrCreate(id.toString(), WorkOrder::new);
            aggregate.execute(it -> decision.decide(it.order()).forEach(it::happen));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Refuses a user who is no technician there. */
    void mustServe(UserAccountId technician, CommunityId community) {
        CommandRefused.unless(
                users.serves(technician, community, Role.TECHNICIAN, Role.CLEANER),
                new WorkOrderRefusal.CannotWork(technician));
    }

    /** The resident who asks; null when it is staff or the system. */
    static boolean isResident(Asked asked) {
        return asked.roles().equals(RESIDENT_ALONE);
    }

    private void mustConcern(CommunityId community, @Nullable PropertyId property, Asked asked) {
        if (!isResident(asked)) {
            asked.mustReach(community);
            return;
        }
        if (property == null) {
            throw new CommandRefused(new WorkOrderRefusal.NotForResidents());
        }
        PersonId resident = users.residentOf(asked.actor());
        CommandRefused.unless(
                resident != null && households.isHomeOf(property, resident, asked.today()),
                new WorkOrderRefusal.NotYourHome(property));
    }
}
