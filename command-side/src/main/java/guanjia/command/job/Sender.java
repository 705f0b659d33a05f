package guanjia.command.job;

import guanjia.command.door.Asked;
import guanjia.events.CommunityId;
import guanjia.events.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Who let a job run, with the rights of that moment. */
public record Sender(
        String actor, Set<Role> roles, boolean everywhere, List<CommunityId> communities) {

    public Sender {
        roles = Set.copyOf(roles);
        communities = List.copyOf(communities);
    }

    public static Sender of(Asked asked) {
        return new Sender(asked.actor(), asked.roles(), asked.everywhere(), asked.communities());
    }

    /** The same one, asking at a moment. */
    public Asked at(Instant moment) {
        return new Asked(actor, roles, everywhere, communities, moment);
    }
}
