package guanjia.query.story;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.Event;
import guanjia.events.Personal;
import guanjia.events.Role;
import guanjia.events.StoredEvents;
import guanjia.query.page.Words;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A_story {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void has_words_for_every_event_there_is(String language) throws IOException {
        for (Class<? extends Event> event : StoredEvents.all()) {
            say("story." + StoredEvents.storedAs(event).value(), language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void has_words_for_everything_that_events_say(String language) throws IOException {
        Set<String> fields = new TreeSet<>();
        StoredEvents.all().forEach(event -> collect("", event, fields));
        assertThat(fields).contains("rights.roles", "building", "builtYear");
        for (String field : fields) {
            say("fact." + field, language);
        }
    }

    @Test
    void has_words_for_every_role() throws IOException {
        for (Role role : Role.values()) {
            say("role." + role, "zh");
            say("value.Role." + role, "en");
        }
    }

    private static void say(String key, String language) throws IOException {
        String words = Words.find().getMessage(key, new Object[] {"x"}, Locale.of(language));
        assertThat(words).isNotBlank();
    }

    /** The names that {@link Facets} gives, from the types alone. */
    private static void collect(String prefix, Class<?> type, Set<String> fields) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> part = component.getType();
            String name = component.getName();
            if (Map.class.isAssignableFrom(part)) {
                continue;
            }
            boolean apart =
                    part.isRecord()
                            && part != Personal.class
                            && part != guanjia.events.Stated.class
                            && part.getRecordComponents().length > 1
                            && !Collection.class.isAssignableFrom(part);
            if (apart) {
                boolean plain = name.equals("profile") || name.equals("place");
                collect(plain ? "" : name + ".", part, fields);
            } else {
                fields.add(prefix + name);
            }
        }
    }
}
