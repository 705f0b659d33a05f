package guanjia.history;

import guanjia.events.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Calls the n-th event of a command UUIDv5(command, n). A command that is decided twice, in two
 * processes or after a crash, leads to the same identifiers, and the store takes them only once.
 */
final class EventIdentity implements MessageDispatchInterceptor<EventMessage<?>> {

    private static final String COUNTS = EventIdentity.class.getName();

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(
            List<? extends EventMessage<?>> messages) {
        Map<String, Integer> counts = countsOfUnitOfWork();
        return (_, event) -> identified(event, counts);
    }

    /** Events of one command may be published in several goes of one unit of work. */
    private static Map<String, Integer> countsOfUnitOfWork() {
        return CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get()
                        .root()
                        .getOrComputeResource(COUNTS, _ -> new HashMap<String, Integer>())
                : new HashMap<>();
    }

    private static EventMessage<?> identified(EventMessage<?> event, Map<String, Integer> counts) {
        if (!(event.getMetaData().get(Facts.COMMAND_ID) instanceof String command)) {
            return event;
        }
        int n = counts.merge(command, 1, Integer::sum) - 1;
        String id = Ids.named(UUID.fromString(command), Integer.toString(n)).toString();
        return event instanceof DomainEventMessage<?> decided
                ? ofAnAggregate(decided, id)
                : new GenericEventMessage<>(
                        id, event.getPayload(), event.getMetaData(), event.getTimestamp());
    }

    private static EventMessage<?> ofAnAggregate(DomainEventMessage<?> event, String id) {
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getPayload(),
                event.getMetaData(),
                id,
                event.getTimestamp());
    }
}
