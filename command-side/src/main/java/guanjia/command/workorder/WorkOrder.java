package guanjia.command.workorder;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.events.CommunityId;
import guanjia.events.Facts;
import guanjia.events.WorkOrderEvent;
import guanjia.events.WorkOrderId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One work order. What is decided stands in the pure decision classes beside it. */
@Aggregate(type = "work-order")
class WorkOrder {

    @SuppressWarnings("UnusedVariable") // Axon reads it.
    @AggregateIdentifier
    private @Nullable WorkOrderId id;

    private final Order order = new Order();

    Order order() {
        return order;
    }

    /** Every event of an order says in which community it happened, so that it is found there. */
    void happen(WorkOrderEvent event) {
        CommunityId community =
                switch (event) {
                    case WorkOrderEvent.Reported first -> first.community();
                    case WorkOrderEvent.Stated first -> first.community();
                    default -> order.community();
                };
        apply(event, MetaData.with(Facts.COMMUNITY, community.toString()));
    }

    @EventSourcingHandler
    void evolve(WorkOrderEvent event) {
        id = event.order();
        order.evolve(event);
    }
}
