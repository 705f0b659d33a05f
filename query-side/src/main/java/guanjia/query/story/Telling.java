package guanjia.query.story;

import guanjia.access.CurrentUser;
import guanjia.access.UserDirectory;
import guanjia.events.BusinessTime;
import guanjia.events.Event;
import guanjia.events.Facts;
import guanjia.events.Personal;
import guanjia.events.PropertyEvent;
import guanjia.events.Role;
import guanjia.history.Archive;
import guanjia.history.StoredEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns stored events of one thing into lines that people can read. */
@Component
class Telling {

    private static final int SHORT_ID = 8;

    private final Archive archive;
    private final Subjects subjects;
    private final UserDirectory users;
    private final MessageSource words;

    Telling(Archive archive, Subjects subjects, UserDirectory users, MessageSource words) {
        this.archive = archive;
        this.subjects = subjects;
        this.users = users;
        this.words = words;
    }

    /** The lines in the order of the events; each says what differs from all before it. */
    List<Line> tell(List<StoredEvent> stored, Locale locale) {
        List<Event> events = stored.stream().map(archive::open).toList();
        List<UUID> ids =
                events.stream().flatMap(event -> Facets.ids(event).stream()).distinct().toList();
        Map<UUID, String> names = subjects.names(ids);
        events.forEach(event -> {
            if (event instanceof PropertyEvent.DefectFound(_, _, var defect, var what)) {
                names.put(defect.value(), what);
            }
        });
        Facets.Speech speech = new Spoken(names, locale);
        Map<String, String> known = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            StoredEvent row = stored.get(i);
            Map<String, String> says = Facets.of((Record) events.get(i), row.aggregateId(), speech);
            lines.add(line(row, changes(row, says, known)));
        }
        return lines;
    }

    /** A correction says what became different; all else says what it says. */
    private static List<Line.Change> changes(
            StoredEvent row, Map<String, String> says, Map<String, String> known) {
        boolean correction = row.name().endsWith(".corrected");
        List<Line.Change> changes = new ArrayList<>();
        says.forEach((field, now) -> {
            String before = known.get(field);
            if (!correction) {
                changes.add(new Line.Change(field, null, now));
            } else if (!now.equals(before)) {
                changes.add(new Line.Change(field, before, now));
            }
        });
        if (correction || row.name().endsWith(".registered")) {
            if (correction) {
                known.forEach((field, before) -> {
                    if (!says.containsKey(field) && !isOnlySaidOnce(field)) {
                        changes.add(new Line.Change(field, before, null));
                    }
                });
                known.keySet().removeIf(field -> !isOnlySaidOnce(field));
            }
            known.putAll(says);
        }
        return changes;
    }

    /** A registration says these, a correction never does. */
    private static boolean isOnlySaidOnce(String field) {
        return field.equals("community") || field.equals("origin") || field.equals("from");
    }

    private Line line(StoredEvent row, List<Line.Change> changes) {
        Map<String, String> facts = row.facts();
        String actor = facts.getOrDefault(Facts.ACTOR, "");
        return new Line(
                row.position(),
                row.sequence(),
                row.name(),
                row.recordedAt(),
                validAt(row),
                users.nameOf(actor).orElse(null),
                Arrays.stream(facts.getOrDefault(Facts.ROLE, "").split(","))
                        .filter(role -> !role.isEmpty())
                        .toList(),
                facts.get(Facts.REASON),
                changes);
    }

    private static @Nullable LocalDate validAt(StoredEvent row) {
        String valid = row.facts().get(Facts.VALID_AT);
        return valid == null
                        || valid.equals(
                                LocalDate.ofInstant(row.recordedAt(), BusinessTime.ZONE).toString())
                ? null
                : LocalDate.parse(valid);
    }

    private final class Spoken implements Facets.Speech {

        private final Map<UUID, String> names;
        private final Locale locale;
        private final boolean seesPersons = CurrentUser.get().seesPersons();
        private final boolean seesNumbers =
                CurrentUser.get()
                        .hasAny(Role.MANAGER, Role.SERVICE_DESK, Role.AUDITOR, Role.ADMINISTRATOR);

        Spoken(Map<UUID, String> names, Locale locale) {
            this.names = names;
            this.locale = locale;
        }

        @Override
        public String id(UUID id) {
            return names.getOrDefault(id, "#" + id.toString().substring(0, SHORT_ID));
        }

        @Override
        public String constant(Enum<?> constant) {
            String type = constant.getDeclaringClass().getSimpleName();
            return word("value." + type + "." + constant.name(), constant.name());
        }

        @Override
        public String yes(boolean value) {
            return word("value." + value, String.valueOf(value));
        }

        @Override
        public String user(String actor) {
            return users.nameOf(actor).orElse(actor);
        }

        @Override
        public String personal(String field, Personal value) {
            String plain = value.value();
            if (plain == null) {
                return word("value.erased", "");
            }
            if (!seesPersons || (!field.equals("name") && !seesNumbers)) {
                return word("value.hidden", "");
            }
            return field.equals("identityNumber") ? masked(plain) : plain;
        }

        private String word(String key, String otherwise) {
            String found = words.getMessage(key, null, otherwise, locale);
            return found == null ? otherwise : found;
        }

        private static String masked(String number) {
            int shown = Math.min(4, number.length());
            return "*".repeat(number.length() - shown) + number.substring(number.length() - shown);
        }
    }
}
