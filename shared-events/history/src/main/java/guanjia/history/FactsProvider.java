package guanjia.history;

import guanjia.events.Facts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * Carries facts from a command to the events it leads to, and from an event to the commands that an
 * automation sends because of it.
 */
final class FactsProvider implements CorrelationDataProvider {

    private static final List<String> OF_A_COMMAND =
            List.of(
                    Facts.IDEMPOTENCY_KEY,
                    Facts.ACTOR,
                    Facts.ROLE,
                    Facts.COMMUNITY,
                    Facts.REASON,
                    Facts.VALID_AT);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> facts = new HashMap<>();
        Object correlation = message.getMetaData().get(Facts.CORRELATION_ID);
        facts.put(
                Facts.CORRELATION_ID, correlation == null ? message.getIdentifier() : correlation);
        facts.put(Facts.CAUSATION_ID, message.getIdentifier());
        if (message instanceof CommandMessage<?> command) {
            addFactsOf(command, facts);
        }
        return facts;
    }

    private static void addFactsOf(CommandMessage<?> command, Map<String, Object> facts) {
        Object id = command.getMetaData().get(Facts.COMMAND_ID);
        facts.put(Facts.COMMAND_ID, id == null ? command.getIdentifier() : id);
        for (String name : OF_A_COMMAND) {
            Object value = command.getMetaData().get(name);
            if (value != null) {
                facts.put(name, value);
            }
        }
    }
}
