package guanjia.command.door;

import guanjia.events.Facts;
import java.util.HashMap;
import java.util.Map;

/** The facts a command itself states, to be stored beside its events. */
final class CommandFacts {

    private CommandFacts() {}

    static Map<String, String> of(Command command) {
        Map<String, String> facts = new HashMap<>();
        if (command.reason() != null) {
            facts.put(Facts.REASON, command.reason());
        }
        if (command.validAt() != null) {
            facts.put(Facts.VALID_AT, command.validAt().toString());
        }
        if (command.community() != null) {
            facts.put(Facts.COMMUNITY, command.community().toString());
        }
        return facts;
    }
}
