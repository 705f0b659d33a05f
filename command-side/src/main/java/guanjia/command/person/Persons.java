package guanjia.command.person;

import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRefusal;
import guanjia.events.PersonEvent;
import guanjia.events.PersonId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Answers other features about persons, from the events themselves: only their kinds are looked at,
 * so no personal value is opened.
 */
@Component
public class Persons {

    private final EventStore events;

    Persons(EventStore events) {
        this.events = events;
    }

    /** Refuses when there is no such person, or when the person was erased. */
    public void mustBeKnown(PersonId person) {
        var stream = events.readEvents(person.toString(), 0);
        boolean known = false;
        while (stream.hasNext()) {
            Class<?> what = stream.next().getPayloadType();
            known |= what == PersonEvent.Registered.class;
            CommandRefused.unless(
                    what != PersonEvent.Erased.class, new PersonRefusal.Erased(person));
        }
        CommandRefused.unless(known, new DoorRefusal.NotFound(person.toString()));
    }
}
