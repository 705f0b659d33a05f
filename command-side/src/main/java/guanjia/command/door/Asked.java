package guanjia.command.door;

import guanjia.events.BusinessTime;
import guanjia.events.CommunityId;
import guanjia.events.Facts;
import guanjia.events.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who asks for a command, with which rights, and when. A decision takes it as a parameter, so that
 * it needs no clock and no session.
 *
 * @param actor the id of the user, or {@code system} for an automation
 * @param everywhere whether the roles hold in every community
 * @param communities where they hold otherwise
 * @param at when the command came in
 */
public record Asked(
        String actor,
        Set<Role> roles,
        boolean everywhere,
        List<CommunityId> communities,
        Instant at) {

    /** All business dates are those of this zone. */
    public static final ZoneId BUSINESS_ZONE = BusinessTime.ZONE;

    private static final String SYSTEM = "system";
    private static final String REACH = "reach";
    private static final String ASKED_AT = "askedAt";
    private static final String EVERYWHERE = "*";

    public Asked {
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
        communities = List.copyOf(communities);
    }

    /** The system itself: automations, imports, the demonstration estate. */
    public static Asked bySystem(Instant at) {
        return new Asked(SYSTEM, EnumSet.of(Role.ADMINISTRATOR), true, List.of(), at);
    }

    /** Whether it is the system itself, which needs no role. */
    public boolean isSystem() {
        return actor.equals(SYSTEM);
    }

    /** The business day on which it was asked. */
    public LocalDate today() {
        return LocalDate.ofInstant(at, BUSINESS_ZONE);
    }

    /** Refuses when the one who asks has no say in this community. */
    public void mustReach(CommunityId community) {
        CommandRefused.unless(
                everywhere || communities.contains(community),
                new DoorRefusal.OutsideYourCommunities(community));
    }

    /** As the strings that travel with a command. */
    public Map<String, String> toMetaData() {
        Map<String, String> facts = new TreeMap<>();
        facts.put(Facts.ACTOR, actor);
        facts.put(Facts.ROLE, roles.stream().map(Role::name).collect(Collectors.joining(",")));
        facts.put(
                REACH,
                everywhere
                        ? EVERYWHERE
                        : communities.stream()
                                .map(CommunityId::toString)
                                .collect(Collectors.joining(",")));
        facts.put(ASKED_AT, at.toString());
        return facts;
    }

    /** Reads {@link #toMetaData()} back. */
    static Asked from(Map<String, ?> metaData) {
        String reach = text(metaData, REACH);
        boolean everywhere = reach.equals(EVERYWHERE);
        return new Asked(
                text(metaData, Facts.ACTOR),
                Arrays.stream(text(metaData, Facts.ROLE).split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                everywhere,
                everywhere || reach.isEmpty()
                        ? List.of()
                        : Arrays.stream(reach.split(",")).map(CommunityId::of).toList(),
                Instant.parse(text(metaData, ASKED_AT)));
    }

    private static String text(Map<String, ?> metaData, String key) {
        if (metaData.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("a command without " + key + " did not come by the door");
    }
}
