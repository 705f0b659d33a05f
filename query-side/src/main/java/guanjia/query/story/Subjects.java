package guanjia.query.story;

import guanjia.access.CurrentUser;
import guanjia.access.ReadLog;
import guanjia.access.Reading;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.events.Role;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All kinds of things together: who may read which history, and what to call the things in it. */
@Component
class Subjects {

    private final Map<String, Subject> byType;
    private final ReadLog readLog;

    Subjects(ObjectProvider<Subject> subjects, ReadLog readLog) {
        this.byType =
                subjects.stream()
                        .collect(Collectors.toMap(Subject::aggregateType, Function.identity()));
        this.readLog = readLog;
    }

    boolean mayRead(String type, UUID id) {
        Subject subject = byType.get(type);
        return subject == null
                ? CurrentUser.get().hasAny(Role.AUDITOR, Role.ADMINISTRATOR)
                : subject.mayRead(id);
    }

    @Nullable String page(String type, UUID id) {
        Subject subject = byType.get(type);
        return subject == null ? null : subject.page(id);
    }

    /** Names of whatever these ids stand for. */
    Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            byType.values().forEach(subject -> names.putAll(subject.names(ids)));
        }
        return names;
    }

    /** Keeps who read it, when it tells of persons or homes. */
    void record(Reading reading, String type, UUID id) {
        Subject subject = byType.get(type);
        Collection<PersonId> persons = subject == null ? List.of() : subject.persons(id);
        Collection<PropertyId> homes = subject == null ? List.of() : subject.properties(id);
        if (!persons.isEmpty() || !homes.isEmpty()) {
            readLog.record(reading, persons, homes);
        }
    }
}
