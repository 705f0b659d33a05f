package guanjia.query.register;

import guanjia.events.Usage;
import guanjia.query.page.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which units a list shows. Everything may be left out.
 *
 * @param q place, number, community, resident's name or telephone number
 * @param community one community
 * @param building one building; needs the community
 * @param usage what the units are used for
 * @param show which of them
 * @param cursor where the page begins, from {@code next} of the page before
 * @param limit rows of a page, 1 to 200
 */
public record UnitFilter(
        @Nullable String q,
        @Nullable UUID community,
        @Nullable String building,
        @Nullable Usage usage,
        @Nullable Show show,
        @Nullable String cursor,
        @Nullable Integer limit) {

    private static final int LIMIT = 50;
    private static final int LIMIT_MAX = 200;

    /** Which units. */
    public enum Show {
        ALL("p.state = 'ACTIVE'"),
        VACANT("p.state = 'ACTIVE' and p.occupants = 0"),
        OCCUPIED("p.state = 'ACTIVE' and p.occupants > 0"),
        HANDOVER("p.open_handovers > 0"),
        DEFECT("p.open_defects > 0"),
        ENDED("p.state <> 'ACTIVE'");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        /** As the partial indexes say it. */
        String condition() {
            return condition;
        }
    }

    public UnitFilter {
        q = Typed.words(q);
        building = Typed.words(building);
    }

    /** No filter at all. */
    public static UnitFilter none() {
        return new UnitFilter(null, null, null, null, null, null, null);
    }

    int rows() {
        return limit == null ? LIMIT : Math.clamp(limit, 1, LIMIT_MAX);
    }

    Show shown() {
        return show == null ? Show.ALL : show;
    }

    /** Whether anything is filtered, so that an empty list means something else. */
    public boolean isFiltered() {
        return q != null
                || community != null
                || building != null
                || usage != null
                || shown() != Show.ALL;
    }
}
