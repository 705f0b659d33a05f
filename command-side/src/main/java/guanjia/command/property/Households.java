package guanjia.command.property;

import guanjia.events.PersonId;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyId;
import java.time.LocalDate;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Answers other features whose home a unit is, from the events themselves. */
@Component
public class Households {

    private final EventStore events;

    Households(EventStore events) {
        this.events = events;
    }

    /** Whether the person owns the unit or lives there on that day. */
    public boolean isHomeOf(PropertyId property, PersonId person, LocalDate day) {
        Unit unit = new Unit();
        var stream = events.readEvents(property.toString(), 0);
        while (stream.hasNext()) {
            if (stream.next().getPayload() instanceof PropertyEvent event) {
                unit.evolve(event, null);
            }
        }
        return unit.ownership().on(day).stream().anyMatch(share -> share.owner().equals(person))
                || unit.stays().all().stream()
                        .anyMatch(stay -> stay.person().equals(person) && stay.isOn(day));
    }
}
