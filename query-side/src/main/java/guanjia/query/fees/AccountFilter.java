package guanjia.query.fees;

import guanjia.query.page.Links;
import guanjia.query.page.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which fee accounts a list shows, those who owe most first. Everything may be left out.
 *
 * @param q place, number, resident's name or telephone number
 * @param community one community
 * @param show which of them
 * @param cursor where the page begins, from {@code next} of the page before
 * @param limit rows of a page, 1 to 200
 */
public record AccountFilter(
        @Nullable String q,
        @Nullable UUID community,
        @Nullable Show show,
        @Nullable String cursor,
        @Nullable Integer limit) {

    private static final int LIMIT = 50;
    private static final int LIMIT_MAX = 200;

    /** Which accounts. */
    public enum Show {
        OWING("a.open > 0"),
        ALL("true"),
        PREPAID("a.prepaid > 0"),
        CLOSED("a.closed_on is not null");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        /** As the partial indexes say it. */
        String condition() {
            return condition;
        }
    }

    public AccountFilter {
        q = Typed.words(q);
    }

    int rows() {
        return limit == null ? LIMIT : Math.clamp(limit, 1, LIMIT_MAX);
    }

    /** Whoever looks for somebody wants to find those too who owe nothing. */
    Show shown() {
        return show != null ? show : q == null ? Show.OWING : Show.ALL;
    }

    /** The same for sums: of all accounts, unless some were chosen. */
    AccountFilter forTotals() {
        Show chosen = show == null ? Show.ALL : show;
        return new AccountFilter(q, community, chosen, null, null);
    }

    public boolean isFiltered() {
        return q != null || community != null || show != null;
    }

    String link(String path) {
        return Links.of(path).and("q", q).and("community", community).and("show", show).toString();
    }
}
