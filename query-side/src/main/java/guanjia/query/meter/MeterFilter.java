package guanjia.query.meter;

import guanjia.events.PropertyEvent.MeterKind;
import guanjia.query.page.Links;
import guanjia.query.page.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which meters a list shows, in the order of their places. Everything may be left out.
 *
 * @param community one community
 * @param building one of its buildings
 * @param property one unit
 * @param kind of which sort
 * @param show which of them
 * @param q a part of the number or of the place
 * @param cursor where the page begins, from {@code next} of the page before
 * @param limit rows of a page, 1 to 200
 */
public record MeterFilter(
        @Nullable UUID community,
        @Nullable String building,
        @Nullable UUID property,
        @Nullable MeterKind kind,
        @Nullable Show show,
        @Nullable String q,
        @Nullable String cursor,
        @Nullable Integer limit) {

    private static final int LIMIT = 50;
    private static final int LIMIT_MAX = 200;

    /** Which meters. */
    public enum Show {
        /** Those at work. */
        WORKING,
        /** Those that nobody has read this month. */
        MISSING,
        REMOVED
    }

    public MeterFilter {
        building = Typed.words(building);
        q = Typed.words(q);
    }

    int rows() {
        return limit == null ? LIMIT : Math.clamp(limit, 1, LIMIT_MAX);
    }

    public Show shown() {
        return show == null ? Show.WORKING : show;
    }

    public boolean isFiltered() {
        return building != null || property != null || kind != null || show != null || q != null;
    }

    /** The same in this community. */
    MeterFilter in(@Nullable UUID where) {
        return new MeterFilter(where, building, property, kind, show, q, cursor, limit);
    }

    String link(String path) {
        return Links.of(path)
                .and("community", community)
                .and("building", building)
                .and("property", property)
                .and("kind", kind)
                .and("show", show)
                .and("q", q)
                .toString();
    }
}
