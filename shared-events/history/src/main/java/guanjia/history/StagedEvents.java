package guanjia.history;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Which aggregates have published in the current root unit of work. To find out, Axon goes through
 * all events of that unit for each load: a cost that grows with the square of a batch.
 */
final class StagedEvents {

    private static final String RESOURCE = StagedEvents.class.getName();

    private StagedEvents() {}

    static void add(List<? extends EventMessage<?>> events) {
        CurrentUnitOfWork.ifStarted(unit -> {
            Set<String> aggregates =
                    unit.root().getOrComputeResource(RESOURCE, _ -> new HashSet<>());
            events.forEach(event -> {
                if (event instanceof DomainEventMessage<?> ofAggregate) {
                    aggregates.add(ofAggregate.getAggregateIdentifier());
                }
            });
        });
    }

    /** Whether some may not be stored yet; they may also have been taken back. */
    static boolean areOf(String aggregate) {
        return CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get()
                        .root()
                        .<Set<String>>getOrDefaultResource(RESOURCE, Set.of())
                        .contains(aggregate);
    }
}
