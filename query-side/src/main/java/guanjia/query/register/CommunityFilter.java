package guanjia.query.register;

import guanjia.query.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which communities a list shows. Everything may be left out.
 *
 * @param q part of the name, the address, the manager or the developer
 * @param show which of them
 * @param cursor where the page begins, from {@code next} of the page before
 * @param limit rows of a page, 1 to 200
 */
public record CommunityFilter(
        @Nullable String q, @Nullable Show show, @Nullable String cursor, @Nullable Integer limit) {

    private static final int LIMIT = 50;
    private static final int LIMIT_MAX = 200;

    /** Which communities. */
    public enum Show {
        ALL("true"),
        OPEN("not c.closed"),
        DOUBTFUL("c.doubts <> '{}'"),
        MISSING("exists (select from unnest(c.doubts) d where d like '%:MISSING')"),
        UNREADABLE("exists (select from unnest(c.doubts) d where d like '%:UNREADABLE')"),
        RANGE("exists (select from unnest(c.doubts) d where d like '%:RANGE')"),
        IMPLAUSIBLE("exists (select from unnest(c.doubts) d where d like '%:IMPLAUSIBLE')"),
        CLOSED("c.closed");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    public CommunityFilter {
        q = Typed.words(q);
    }

    int rows() {
        return limit == null ? LIMIT : Math.clamp(limit, 1, LIMIT_MAX);
    }

    Show shown() {
        return show == null ? Show.ALL : show;
    }

    /** Whether anything is filtered, so that an empty list means something else. */
    public boolean isFiltered() {
        return q != null || shown() != Show.ALL;
    }
}
