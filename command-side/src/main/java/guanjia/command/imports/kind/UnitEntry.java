package guanjia.command.imports.kind;

import guanjia.command.claim.Unique;
import guanjia.command.door.Command;
import guanjia.command.property.PropertyCommand.Correct;
import guanjia.command.property.PropertyCommand.Register;
import guanjia.command.property.Units;
import guanjia.events.Area;
import guanjia.events.CommunityId;
import guanjia.events.Event;
import guanjia.events.Place;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyId;
import guanjia.events.Usage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a row states it.
 *
 * @param usage null when not stated; a new unit is then taken for a home, and flagged
 */
record UnitEntry(
        CommunityId community,
        Place place,
        @Nullable Usage usage,
        @Nullable Area builtUpArea,
        @Nullable Area innerArea,
        List<String> flags)
        implements Entry {

    private static final UUID NOBODY = new UUID(0, 0);

    @Override
    public Unique key() {
        return Units.placeOf(community, place);
    }

    @Override
    public CommunityId community(UUID thing) {
        return community;
    }

    @Override
    public Set<UUID> alsoReads() {
        return Set.of(community.value());
    }

    void check() {
        Units.check(register(NOBODY));
    }

    @Override
    public Register register(UUID thing, LocalDate today, LocalDate first) {
        return register(thing);
    }

    private Register register(UUID thing) {
        return new Register(
                new PropertyId(thing),
                community,
                place,
                usage == null ? Usage.HOME : usage,
                builtUpArea,
                innerArea);
    }

    @Override
    public @Nullable Command correct(UUID thing, List<Event> history, String reason) {
        PropertyId property = new PropertyId(thing);
        Correct known = null;
        for (Event event : history) {
            known =
                    switch (event) {
                        case PropertyEvent.Registered it ->
                                new Correct(
                                        property,
                                        it.place(),
                                        it.usage(),
                                        it.builtUpArea(),
                                        it.innerArea(),
                                        reason);
                        case PropertyEvent.Corrected(_, var at, var use, var built, var inner) ->
                                new Correct(property, at, use, built, inner, reason);
                        default -> known;
                    };
        }
        Correct corrected = over(Objects.requireNonNull(known));
        return corrected.equals(known) ? null : corrected;
    }

    private Correct over(Correct known) {
        Integer floor = place.floor() == null ? known.place().floor() : place.floor();
        return new Correct(
                known.property(),
                new Place(place.building(), place.entrance(), floor, place.number()),
                usage == null ? known.usage() : usage,
                builtUpArea == null ? known.builtUpArea() : builtUpArea,
                innerArea == null ? known.innerArea() : innerArea,
                known.reason());
    }
}
