package guanjia.query.cashier;

import guanjia.query.page.Links;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which days of cashiers a list shows, the latest first. Everything may be left out.
 *
 * @param community one community
 * @param state OPEN, CLOSED (waits for a second person) or CONFIRMED
 * @param from the first day
 * @param to the last day
 * @param differing whether only those whose count was not what should be there
 * @param cursor where the page begins, from {@code next} of the page before
 * @param limit rows of a page, 1 to 200
 */
public record DayFilter(
        @Nullable UUID community,
        @Nullable State state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean differing,
        @Nullable String cursor,
        @Nullable Integer limit) {

    private static final int LIMIT = 50;
    private static final int LIMIT_MAX = 200;

    /** How far a day has come. */
    public enum State {
        OPEN,
        CLOSED,
        CONFIRMED
    }

    int rows() {
        return limit == null ? LIMIT : Math.clamp(limit, 1, LIMIT_MAX);
    }

    public boolean isFiltered() {
        return community != null || state != null || from != null || to != null || isDiffering();
    }

    public boolean isDiffering() {
        return Boolean.TRUE.equals(differing);
    }

    String link(String path) {
        return Links.of(path)
                .and("community", community)
                .and("state", state)
                .and("from", from)
                .and("to", to)
                .and("differing", differing)
                .toString();
    }
}
