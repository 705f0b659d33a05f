package guanjia.query.register;

import guanjia.events.PersonEvent.Corrected;
import guanjia.events.PersonEvent.Registered;
import guanjia.events.Personal;
import guanjia.history.Archive;
import guanjia.history.StoredEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens the numbers of one person when somebody has to see them. They are in no table for reading:
 * only the history holds them, sealed.
 */
@Component
class PersonNumbers {

    private static final int EVENTS_MAX = 1_000;
    private static final int TAIL = 4;

    private record Numbers(@Nullable Personal phone, @Nullable Personal identityNumber) {}

    private final Archive archive;

    PersonNumbers(Archive archive) {
        this.archive = archive;
    }

    /** In full for those who may see it, else as it is masked. */
    @Nullable String phone(UUID person, @Nullable String masked, Scope scope) {
        if (!scope.numbers() || masked == null) {
            return masked;
        }
        Personal phone = last(person).phone();
        return phone == null ? null : phone.value();
    }

    /** Never in full: people compare the last digits with the document in their hands. */
    @Nullable String identityNumber(UUID person, Scope scope) {
        Personal number = scope.numbers() ? last(person).identityNumber() : null;
        String value = number == null ? null : number.value();
        return value == null || value.length() <= TAIL
                ? "*".repeat(TAIL)
                : "*".repeat(value.length() - TAIL) + value.substring(value.length() - TAIL);
    }

    private Numbers last(UUID person) {
        Numbers last = new Numbers(null, null);
        for (StoredEvent stored : archive.ofAggregate(person, 0, EVENTS_MAX)) {
            switch (archive.open(stored)) {
                case Registered(_, _, var phone, var identity) ->
                        last = new Numbers(phone, identity);
                case Corrected(_, _, var phone, var identity) ->
                        last = new Numbers(phone, identity);
                default -> {}
            }
        }
        return last;
    }
}
