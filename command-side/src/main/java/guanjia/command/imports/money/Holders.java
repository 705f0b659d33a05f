package guanjia.command.imports.money;

import guanjia.command.community.CommunityCommand;
import guanjia.command.door.CommandRefused;
import guanjia.command.imports.columns.Columns;
import guanjia.command.imports.kind.Cells;
import guanjia.command.imports.kind.CommunityDirectory;
import guanjia.command.imports.kind.RowRefusal;
import guanjia.command.imports.kind.Streams;
import guanjia.command.imports.kind.Whole;
import guanjia.command.property.Units;
import guanjia.events.ClaimEvent;
import guanjia.events.CommunityId;
import guanjia.events.CommunityProfile;
import guanjia.events.Event;
import guanjia.events.Place;
import guanjia.events.PropertyId;
import guanjia.events.Stated;
import guanjia.history.Ids;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Finds whose account a row is about. A list that nowhere says of which community it is becomes a
 * community of its own, named as the file is: its accounts are not put among those of others by a
 * guess.
 */
@Component
class Holders {

    static final String COMMUNITY = "community";
    private static final UUID LISTS = UUID.fromString("5f9f2f51-1d0b-5f7a-9d86-0b6b1c8f4a10");
    private static final Stated NOTHING = new Stated("", null, null, List.of());

    private final CommunityDirectory communities;
    private final Streams streams;
    private final Map<UUID, Optional<PropertyId>> units = new ConcurrentHashMap<>();

    Holders(CommunityDirectory communities, Streams streams) {
        this.communities = communities;
        this.streams = streams;
    }

    void refresh() {
        communities.refresh();
        units.clear();
    }

    Whole whole(String fileName, Columns columns) {
        communities.refresh();
        String stated = columns.constant(COMMUNITY);
        if (stated != null) {
            communities.find(stated, "");
        }
        if (columns.has(COMMUNITY)) {
            return Whole.AS_IT_IS;
        }
        String name = fileName.replaceFirst("\\.[^.]*$", "").strip();
        String line = COMMUNITY + ".constant=" + name;
        return communities.knows(name)
                ? new Whole(line, List.of())
                : new Whole(line, List.of(register(name)));
    }

    Whose of(Cells cells) {
        CommunityId community = community(cells);
        String number = cells.required("account");
        String building = cells.text("building");
        if (building.isEmpty()) {
            return new Whose(community, null, number);
        }
        Place place = new Place(building, cells.textOrNull("entrance"), null, number);
        UUID claim = Units.placeOf(community, place).id().value();
        PropertyId unit =
                units.computeIfAbsent(claim, this::holder)
                        .orElseThrow(() ->
                                new CommandRefused(new RowRefusal.UnknownUnit(building, number)));
        return new Whose(community, unit, null);
    }

    private CommunityId community(Cells cells) {
        String name = cells.required(COMMUNITY);
        boolean own = cells.columns().constant(COMMUNITY) != null && !communities.knows(name);
        return own ? ofList(name) : communities.find(name, cells.text("communityAddress"));
    }

    private Optional<PropertyId> holder(UUID claim) {
        PropertyId holder = null;
        for (Event event : streams.of(claim)) {
            holder =
                    event instanceof ClaimEvent.Taken(_, _, var taker)
                            ? new PropertyId(taker)
                            : null;
        }
        return Optional.ofNullable(holder);
    }

    private static CommunityId ofList(String name) {
        return new CommunityId(Ids.named(LISTS, name));
    }

    private static CommunityCommand.Register register(String name) {
        return new CommunityCommand.Register(
                ofList(name),
                new CommunityProfile(
                        name, "", null, null, null, NOTHING, null, NOTHING, null, null, NOTHING,
                        NOTHING, Map.of()));
    }
}
