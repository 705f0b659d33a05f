package guanjia.command.community;

import guanjia.command.claim.Unique;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRefusal;
import guanjia.events.CommunityEvent;
import guanjia.events.CommunityId;
import guanjia.events.CommunityProfile;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Answers other features about communities, from the events themselves. It reads the stream without
 * loading the aggregate: a lock on the community would let only one unit in at a time.
 */
@Component
public class Communities {

    private final EventStore events;

    Communities(EventStore events) {
        this.events = events;
    }

    /** The name at its address, which one community alone may have. */
    public static Unique nameOf(CommunityProfile profile) {
        return Profiles.claim(profile);
    }

    /** Refuses a profile that could not be stored or shown. */
    public static void check(CommunityProfile profile) {
        Profiles.check(profile);
    }

    /** Refuses when there is no such community, or when it is closed. */
    public void mustTakeNewUnits(CommunityId community) {
        var stream = events.readEvents(community.toString(), 0);
        CommandRefused.unless(stream.hasNext(), new DoorRefusal.NotFound(community.toString()));
        boolean closed = false;
        while (stream.hasNext()) {
            Class<?> what = stream.next().getPayloadType();
            closed =
                    what == CommunityEvent.Closed.class
                            || (closed && what != CommunityEvent.Reopened.class);
        }
        CommandRefused.unless(!closed, new CommunityRefusal.Closed(community));
    }
}
