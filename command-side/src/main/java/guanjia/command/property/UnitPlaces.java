package guanjia.command.property;

import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRefusal;
import guanjia.events.CommunityId;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Answers other features where a unit lies, from its first event: a unit never leaves its
 * community.
 */
@Component
public class UnitPlaces {

    private final EventStore events;

    UnitPlaces(EventStore events) {
        this.events = events;
    }

    /** Refuses when there is no such unit, or when it lies in another community. */
    public void mustLieIn(PropertyId property, CommunityId community) {
        var stream = events.readEvents(property.toString(), 0);
        boolean there =
                stream.hasNext()
                        && stream.next().getPayload() instanceof PropertyEvent.Registered first
                        && first.community().equals(community);
        CommandRefused.unless(there, new DoorRefusal.NotFound(property.toString()));
    }
}
