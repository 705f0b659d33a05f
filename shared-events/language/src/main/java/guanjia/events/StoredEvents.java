package guanjia.events;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All events there are, by stored name. Only what stands here can be read from the store. */
public final class StoredEvents {

    private static final Map<String, Class<? extends Event>> BY_NAME = byName();

    private StoredEvents() {}

    /** The class that now carries the events stored under this name; empty for a foreign name. */
    public static Optional<Class<? extends Event>> named(String storedName) {
        return Optional.ofNullable(BY_NAME.get(storedName));
    }

    /** The stored name and revision of an event class. */
    public static StoredAs storedAs(Class<?> eventClass) {
        StoredAs storedAs = eventClass.getAnnotation(StoredAs.class);
        if (storedAs == null) {
            throw new IllegalArgumentException(eventClass + " is no stored event");
        }
        return storedAs;
    }

    /** Every event class, in the order of their declaration. */
    public static Collection<Class<? extends Event>> all() {
        return BY_NAME.values();
    }

    private static Map<String, Class<? extends Event>> byName() {
        Map<String, Class<? extends Event>> found = new LinkedHashMap<>();
        leaves(Event.class)
                .forEach(leaf -> {
                    String name = storedAs(leaf).value();
                    if (found.put(name, leaf.asSubclass(Event.class)) != null) {
                        throw new IllegalStateException("two events are called " + name);
                    }
                });
        return Collections.unmodifiableMap(found);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null
                ? Stream.of(type)
                : Arrays.stream(permitted).flatMap(StoredEvents::leaves);
    }
}
