package guanjia.command.property;

import guanjia.command.claim.Unique;
import guanjia.command.door.Input;
import guanjia.events.CommunityId;
import guanjia.events.Place;
import java.math.BigDecimal;

/** What is asked of a place: it can be written and told from every other of its community. */
final class Places {

    private Places() {}

    /** The place within the community, where no other unit may lie. The floor does not count. */
    static Unique claim(CommunityId community, Place place) {
        String entrance = place.entrance();
        return Unique.of(
                "property-place",
                community.toString(),
                place.building(),
                entrance == null ? "" : entrance,
                place.number());
    }

    static void check(Place place) {
        Input.required("place.building", place.building(), Input.NAME_LENGTH_MAX);
        Input.optional("place.entrance", place.entrance(), Input.NAME_LENGTH_MAX);
        Input.required("place.number", place.number(), Input.NAME_LENGTH_MAX);
        Integer floor = place.floor();
        if (floor != null) {
            Input.number("place.floor", BigDecimal.valueOf(floor), "-20", "200", 0);
        }
    }
}
