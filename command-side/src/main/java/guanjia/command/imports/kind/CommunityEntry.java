package guanjia.command.imports.kind;

import guanjia.command.claim.Unique;
import guanjia.command.community.Communities;
import guanjia.command.community.CommunityCommand;
import guanjia.command.door.Command;
import guanjia.events.CommunityEvent;
import guanjia.events.CommunityId;
import guanjia.events.CommunityProfile;
import guanjia.events.Event;
import guanjia.events.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A community as a row states it. */
record CommunityEntry(CommunityProfile stated, List<String> flags) implements Entry {

    @Override
    public Unique key() {
        return Communities.nameOf(stated);
    }

    @Override
    public CommunityId community(UUID thing) {
        return new CommunityId(thing);
    }

    @Override
    public Command register(UUID thing, LocalDate today, LocalDate first) {
        return new CommunityCommand.Register(new CommunityId(thing), stated);
    }

    @Override
    public @Nullable Command correct(UUID thing, List<Event> history, String reason) {
        CommunityProfile known = null;
        for (Event event : history) {
            known =
                    switch (event) {
                        case CommunityEvent.Registered(_, var profile) -> profile;
                        case CommunityEvent.Corrected(_, var profile) -> profile;
                        default -> known;
                    };
        }
        if (known == null) {
            throw new IllegalStateException("no community " + thing);
        }
        CommunityProfile corrected = over(known);
        return corrected.equals(known)
                ? null
                : new CommunityCommand.Correct(new CommunityId(thing), corrected, reason);
    }

    private CommunityProfile over(CommunityProfile known) {
        Map<String, String> others = new TreeMap<>(known.others());
        others.putAll(stated.others());
        boolean located = stated.longitude() != null;
        return new CommunityProfile(
                stated.name(),
                stated.address(),
                either(stated.district(), known.district()),
                located ? stated.longitude() : known.longitude(),
                located ? stated.latitude() : known.latitude(),
                either(stated.builtYear(), known.builtYear()),
                either(stated.buildingType(), known.buildingType()),
                either(stated.fee(), known.fee()),
                either(stated.manager(), known.manager()),
                either(stated.developer(), known.developer()),
                either(stated.buildings(), known.buildings()),
                either(stated.homes(), known.homes()),
                others);
    }

    private static @Nullable String either(@Nullable String stated, @Nullable String known) {
        return stated == null ? known : stated;
    }

    private static Stated either(Stated stated, Stated known) {
        return stated.text().isEmpty() ? known : stated;
    }
}
