package guanjia.history;

import guanjia.events.Facts;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the unique index of event ids, which Axon Server does not have. When a crash came
 * between the events of a command and its receipt, the same request will come again; its command
 * has the same id, and whatever stream it loads tells whether it was there before.
 */
final class SecondGuard {

    private SecondGuard() {}

    /**
     * The same events, looked through.
     *
     * @param staged ids of events that are not stored yet, and so are of this very attempt
     * @throws AlreadyDecided when one of the others comes from the command that is being decided
     */
    static DomainEventStream over(DomainEventStream events, Set<String> staged) {
        String command = repeatable();
        if (command == null) {
            return events;
        }
        List<? extends DomainEventMessage<?>> all = events.asStream().toList();
        for (DomainEventMessage<?> event : all) {
            if (command.equals(event.getMetaData().get(Facts.COMMAND_ID))
                    && !staged.contains(event.getIdentifier())) {
                throw new AlreadyDecided(command);
            }
        }
        return DomainEventStream.of(all);
    }

    /** The id of the command that is being decided, when its sender may send it twice. */
    private static @Nullable String repeatable() {
        if (!CurrentUnitOfWork.isStarted()) {
            return null;
        }
        Message<?> message = CurrentUnitOfWork.get().getMessage();
        return message instanceof CommandMessage<?>
                        && message.getMetaData().containsKey(Facts.IDEMPOTENCY_KEY)
                ? message.getIdentifier()
                : null;
    }
}
