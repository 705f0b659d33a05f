package guanjia.command.property;

import guanjia.command.claim.Unique;
import guanjia.command.property.PropertyCommand.Register;
import guanjia.events.CommunityId;
import guanjia.events.Place;

/** Answers other features about units that are about to enter the register. */
public final class Units {

    private Units() {}

    /** The place within its community, where one unit alone may lie. */
    public static Unique placeOf(CommunityId community, Place place) {
        return Places.claim(community, place);
    }

    /** Refuses what could not be registered whatever else there is. */
    public static void check(Register register) {
        UnitDecisions.decide(register);
    }
}
