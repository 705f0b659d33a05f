package guanjia.query.readmodel;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** The facts of an event, opened when they are asked for: most handlers never do. */
final class LazyFacts extends AbstractMap<String, String> {

    private final EventMessage<?> event;
    private @Nullable Map<String, String> facts;

    LazyFacts(EventMessage<?> event) {
        this.event = event;
    }

    @Override
    public @Nullable String get(Object name) {
        return facts().get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return facts().containsKey(name);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return facts().entrySet();
    }

    private Map<String, String> facts() {
        Map<String, String> known = facts;
        if (known == null) {
            Map<String, String> read = new HashMap<>();
            event.getMetaData().forEach((name, value) -> read.put(name, String.valueOf(value)));
            known = Map.copyOf(read);
            facts = known;
        }
        return known;
    }
}
