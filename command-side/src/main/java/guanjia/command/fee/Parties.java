package guanjia.command.fee;

import guanjia.command.person.Persons;
import guanjia.events.Liable;
import guanjia.events.Party;
import guanjia.events.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees that whoever is named as a person is one that is known, and not erased. */
@Component
class Parties {

    private final Persons persons;

    Parties(Persons persons) {
        this.persons = persons;
    }

    void mustBeKnown(@Nullable Party party) {
        if (party != null && party.person() != null) {
            persons.mustBeKnown(party.person());
        }
    }

    void mustBeKnown(Liable liable) {
        mustBeKnown(liable.party());
        mustBeKnown(liable.jointly());
    }

    void mustBeKnown(@Nullable Personal words) {
        if (words != null) {
            persons.mustBeKnown(words.person());
        }
    }
}
