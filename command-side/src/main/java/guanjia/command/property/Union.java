package guanjia.command.property;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.property.PropertyCommand.Merge;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Origin;
import guanjia.events.PropertyEvent.Share;
import java.util.List;

/**
 * Units joined into a new one (合并). They lie in one community and belong to the same persons in the
 * same shares; owners that differ, or are known for some units only, are settled first.
 */
final class Union {

    private static final int UNITS_MAX = 100;

    private Union() {}

    /** What can be refused before any unit is loaded. */
    static void check(Merge merge) {
        Input.reason(merge.reason());
        Input.count("units", merge.units(), 2, UNITS_MAX);
        Places.check(merge.place());
        Areas.fit(merge.builtUpArea(), merge.innerArea());
        var distinct = new java.util.HashSet<>(List.of(merge.property()));
        merge.units()
                .forEach(unit ->
                        CommandRefused.unless(
                                distinct.add(unit), new PropertyRefusal.SameUnitTwice(unit)));
    }

    /** What one of the units is told. */
    static PropertyEvent decide(Unit unit, Merge merge, Asked asked) {
        asked.mustReach(unit.community());
        UnitDecisions.mustBeAbleToEnd(unit, merge.on(), asked);
        return new PropertyEvent.Merged(unit.id(), merge.property(), merge.on());
    }

    /** The new unit. */
    static NewUnit decide(List<Unit> units, Merge merge) {
        Unit first = units.getFirst();
        List<Share> owners = first.ownership().on(merge.on());
        for (Unit unit : units) {
            CommandRefused.unless(
                    unit.community().equals(first.community()),
                    new PropertyRefusal.OtherCommunity(unit.id()));
            CommandRefused.unless(
                    Ownership.same(unit.ownership().on(merge.on()), owners),
                    new PropertyRefusal.OwnersDiffer(unit.id()));
        }
        Areas.join(units.stream().map(Unit::builtUpArea).toList(), merge.builtUpArea());
        return NewUnit.owned(
                new PropertyEvent.Registered(
                        merge.property(),
                        first.community(),
                        merge.place(),
                        merge.usage(),
                        merge.builtUpArea(),
                        merge.innerArea(),
                        Origin.MERGE,
                        units.stream().map(Unit::id).toList()),
                owners,
                merge.on());
    }
}
