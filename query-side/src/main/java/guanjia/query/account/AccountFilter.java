package guanjia.query.account;

import guanjia.events.Role;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

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
    private static final int QUERY_LENGTH_MAX = 60;

    public AccountFilter {
        q = q == null || q.isBlank() ? null : q.strip();
        q = q == null || q.length() <= QUERY_LENGTH_MAX ? q : q.substring(0, QUERY_LENGTH_MAX);
    }

    /** The cursor of the page that begins behind this login. */
    static String cursorBehind(String login) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }

    /** The login behind which the page begins; empty for the first page. */
    String after() {
        if (cursor == null) {
            return "";
        }
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "cursor", unreadable);
        }
    }

    int rows() {
        return limit == null ? LIMIT : Math.clamp(limit, 1, LIMIT_MAX);
    }

    /** Whether anything is filtered, so that an empty list means something else. */
    public boolean isFiltered() {
        return q != null || role != null;
    }
}
