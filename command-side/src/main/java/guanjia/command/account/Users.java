package guanjia.command.account;

import guanjia.events.CommunityId;
import guanjia.events.PersonId;
import guanjia.events.Rights;
import guanjia.events.Role;
import guanjia.events.UserAccountEvent;
import guanjia.events.UserAccountEvent.Opened;
import guanjia.events.UserAccountEvent.Resumed;
import guanjia.events.UserAccountEvent.RightsChanged;
import guanjia.events.UserAccountEvent.Suspended;
import guanjia.events.UserAccountId;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers other features about users, from the events themselves. */
@Component
public class Users {

    private final EventStore events;

    Users(EventStore events) {
        this.events = events;
    }

    /** The person whose homes an actor sees; null for staff and for the system. */
    public @Nullable PersonId residentOf(String actor) {
        try {
            var stream = events.readEvents(UUID.fromString(actor).toString(), 0);
            return stream.hasNext() && stream.next().getPayload() instanceof Opened opened
                    ? opened.resident()
                    : null;
        } catch (IllegalArgumentException noUser) {
            return null;
        }
    }

    /** Whether the user may log in and has one of these roles in the community. */
    public boolean serves(UserAccountId user, CommunityId community, Role... roles) {
        @Nullable Rights rights = null;
        boolean suspended = false;
        var stream = events.readEvents(user.toString(), 0);
        while (stream.hasNext()) {
            if (stream.next().getPayload() instanceof UserAccountEvent event) {
                rights = given(event, rights);
                suspended =
                        event instanceof Suspended || (suspended && !(event instanceof Resumed));
            }
        }
        return rights != null && !suspended && rights.reach(community) && hasAny(rights, roles);
    }

    private static @Nullable Rights given(UserAccountEvent event, @Nullable Rights before) {
        return switch (event) {
            case Opened opened -> opened.rights();
            case RightsChanged changed -> changed.rights();
            default -> before;
        };
    }

    private static boolean hasAny(Rights rights, Role... roles) {
        for (Role role : roles) {
            if (rights.roles().contains(role)) {
                return true;
            }
        }
        return false;
    }
}
