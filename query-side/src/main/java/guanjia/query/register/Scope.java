package guanjia.query.register;

import guanjia.access.CurrentUser;
import guanjia.events.CommunityId;
import guanjia.events.Role;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the one who asks may see.
 *
 * @param everywhere whether all communities
 * @param communities which ones otherwise
 * @param resident the person whose own homes are all that is seen; null for staff
 * @param persons whether names may be seen at all
 * @param numbers whether telephone and identity numbers may be seen in full
 */
public record Scope(
        boolean everywhere,
        List<UUID> communities,
        @Nullable UUID resident,
        boolean persons,
        boolean numbers) {

    /** No person has it: a resident without a person sees nothing. */
    private static final UUID NOBODY = new UUID(0, 0);

    public Scope {
        communities = List.copyOf(communities);
    }

    /** Of the user of this request. */
    public static Scope current() {
        return of(CurrentUser.get());
    }

    /** A resident who also works here sees what the work needs. */
    static Scope of(CurrentUser user) {
        boolean staff = user.rights().roles().stream().anyMatch(role -> role != Role.RESIDENT);
        UUID own = user.resident() == null ? NOBODY : user.resident().value();
        return new Scope(
                staff && user.rights().everywhere(),
                staff
                        ? user.rights().communities().stream().map(CommunityId::value).toList()
                        : List.of(),
                staff ? null : own,
                user.seesPersons(),
                user.hasAny(Role.MANAGER, Role.SERVICE_DESK, Role.AUDITOR, Role.ADMINISTRATOR));
    }

    /** Whether it is staff, who may search and see history. */
    public boolean staff() {
        return resident == null;
    }

    /** Whether something in this community is seen by staff. */
    public boolean reaches(UUID community) {
        return everywhere || communities.contains(community);
    }

    Scope withoutNumbers() {
        return new Scope(everywhere, communities, resident, persons, false);
    }

    /** For {@code = any(?)}. */
    public UUID[] communityArray() {
        return communities.toArray(UUID[]::new);
    }
}
