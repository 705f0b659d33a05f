package guanjia.command.imports.kind;

import guanjia.command.door.CommandRefused;
import guanjia.command.imports.value.Plain;
import guanjia.events.CommunityEvent;
import guanjia.events.CommunityId;
import guanjia.events.CommunityProfile;
import guanjia.events.Event;
import guanjia.history.Archive;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds communities by the name a row gives them, folded from their events. */
@Component
public class CommunityDirectory {

    private static final int PAGE = 500;

    private record Known(CommunityId id, CommunityProfile profile, boolean closed) {
        Known closed(boolean now) {
            return new Known(id, profile, now);
        }
    }

    private final Archive archive;
    private final Streams streams;
    private final Map<UUID, Known> communities = new HashMap<>();
    private final Map<String, Set<UUID>> byName = new HashMap<>();
    private long position;

    CommunityDirectory(Archive archive, Streams streams) {
        this.archive = archive;
        this.streams = streams;
    }

    /** Learns what happened to communities since the last time. */
    public synchronized void refresh() {
        long head = archive.lastDecided();
        List<UUID> changed = List.copyOf(archive.touched("community", position, head));
        for (int from = 0; from < changed.size(); from += PAGE) {
            List<UUID> page = changed.subList(from, Math.min(changed.size(), from + PAGE));
            try (var _ = streams.load(page)) {
                page.forEach(id -> learn(id, streams.of(id)));
            }
        }
        position = head;
    }

    private void learn(UUID id, List<Event> events) {
        Known known = communities.remove(id);
        if (known != null) {
            named(known.profile()).remove(id);
        }
        Known now = fold(events);
        if (now != null) {
            communities.put(id, now);
            named(now.profile()).add(id);
        }
    }

    /**
     * The one community that is meant.
     *
     * @param address to tell it from others of the same name; empty when not stated
     */
    public synchronized CommunityId find(String name, String address) {
        List<Known> found =
                byName.getOrDefault(Plain.spelling(name), Set.of()).stream()
                        .map(communities::get)
                        .filter(known -> address.isEmpty() || lies(known, address))
                        .toList();
        CommandRefused.unless(!found.isEmpty(), new RowRefusal.UnknownCommunity(name));
        CommandRefused.unless(
                found.size() == 1, new RowRefusal.AmbiguousCommunity(name, found.size()));
        CommandRefused.unless(!found.getFirst().closed(), new RowRefusal.ClosedCommunity(name));
        return found.getFirst().id();
    }

    /** Whether the register holds a community of this name. */
    public synchronized boolean knows(String name) {
        return !byName.getOrDefault(Plain.spelling(name), Set.of()).isEmpty();
    }

    private static boolean lies(Known known, String address) {
        return Plain.spelling(known.profile().address()).equals(Plain.spelling(address));
    }

    private Set<UUID> named(CommunityProfile profile) {
        return byName.computeIfAbsent(Plain.spelling(profile.name()), _ -> new HashSet<>());
    }

    private static @Nullable Known fold(List<Event> events) {
        Known known = null;
        for (Event event : events) {
            known = after(known, event);
        }
        return known;
    }

    private static @Nullable Known after(@Nullable Known known, Event event) {
        boolean closed = known != null && known.closed();
        return switch (event) {
            case CommunityEvent.Registered(var id, var profile) -> new Known(id, profile, false);
            case CommunityEvent.Corrected(var id, var profile) -> new Known(id, profile, closed);
            case CommunityEvent.Closed _ -> known == null ? null : known.closed(true);
            case CommunityEvent.Reopened _ -> known == null ? null : known.closed(false);
            default -> known;
        };
    }
}
