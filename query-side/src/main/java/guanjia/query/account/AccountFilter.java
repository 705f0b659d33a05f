package guanjia.query.account;

import guanjia.events.Role;
import guanjia.query.page.Cursor;
import guanjia.query.page.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows. Everything may be left out.
 *
 * @param q the beginning of a login, or a part of a name
 * @param role one role
 * @param cursor where the page begins, from {@code next} of the page before
 * @param limit rows of a page, 1 to 200
 */
public record AccountFilter(
        @Nullable String q, @Nullable Role role, @Nullable String cursor, @Nullable Integer limit) {

    private static final int LIMIT = 50;
    private static final int LIMIT_MAX = 200;

    public AccountFilter {
        q = Typed.words(q);
    }

    /** The login behind which the page begins; empty for the first page. */
    String after() {
        return cursor == null ? "" : Cursor.parts(cursor, 1)[0];
    }

    int rows() {
        return limit == null ? LIMIT : Math.clamp(limit, 1, LIMIT_MAX);
    }

    /** Whether anything is filtered, so that an empty list means something else. */
    public boolean isFiltered() {
        return q != null || role != null;
    }
}
