package guanjia.command.property;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.property.PropertyCommand.Part;
import guanjia.command.property.PropertyCommand.Split;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Origin;
import guanjia.events.PropertyId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A unit divided into parts (拆分): what the whole is told, and the parts that live on. They belong
 * to those who owned the whole on that day.
 */
record Division(PropertyEvent.Split split, List<NewUnit> parts) {

    private static final int PARTS_MAX = 100;

    static Division decide(Unit whole, Split split, Asked asked) {
        asked.mustReach(whole.community());
        Input.reason(split.reason());
        Input.count("into", split.into(), 2, PARTS_MAX);
        UnitDecisions.mustBeAbleToEnd(whole, split.on(), asked);
        mustDiffer(whole, split.into());
        Areas.divide(whole.builtUpArea(), split.into().stream().map(Part::builtUpArea).toList());
        return new Division(
                new PropertyEvent.Split(
                        whole.id(), split.into().stream().map(Part::property).toList(), split.on()),
                split.into().stream().map(part -> part(whole, part, split)).toList());
    }

    private static NewUnit part(Unit whole, Part part, Split split) {
        Areas.fit(part.builtUpArea(), part.innerArea());
        return NewUnit.owned(
                new PropertyEvent.Registered(
                        part.property(),
                        whole.community(),
                        part.place(),
                        part.usage(),
                        part.builtUpArea(),
                        part.innerArea(),
                        Origin.SPLIT,
                        List.of(whole.id())),
                whole.ownership().on(split.on()),
                split.on());
    }

    private static void mustDiffer(Unit whole, List<Part> parts) {
        Set<PropertyId> ids = new HashSet<>(Set.of(whole.id()));
        Set<Object> places = new HashSet<>();
        for (Part part : parts) {
            Places.check(part.place());
            CommandRefused.unless(
                    ids.add(part.property()), new PropertyRefusal.SameUnitTwice(part.property()));
            CommandRefused.unless(
                    places.add(Places.claim(whole.community(), part.place())),
                    new PropertyRefusal.SamePlaceTwice(part.place().label()));
        }
    }
}
