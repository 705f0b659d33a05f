package guanjia.events;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a user may do, and where.
 *
 * @param roles at least one
 * @param everywhere true when the roles hold in every community, also in later ones
 * @param communities where the roles hold otherwise
 */
public record Rights(Set<Role> roles, boolean everywhere, List<CommunityId> communities) {

    public Rights {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a user has at least one role");
        }
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
        communities = List.copyOf(communities);
    }

    /** Whether the roles hold in this community. */
    public boolean reach(CommunityId community) {
        return everywhere || communities.contains(community);
    }
}
