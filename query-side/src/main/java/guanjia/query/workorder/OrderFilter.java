package guanjia.query.workorder;

import guanjia.events.WorkOrderEvent.Priority;
import guanjia.events.WorkOrderState;
import guanjia.query.page.Condition;
import guanjia.query.page.Links;
import guanjia.query.page.Typed;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a list shows, the newest first. Everything may be left out.
 *
 * @param q a word of the title or the place, or the reference of another system
 * @param community one community
 * @param property one unit
 * @param state one state
 * @param priority one priority
 * @param technician who has it in hand
 * @param show which of them
 * @param cursor where the page begins, from {@code next} of the page before
 * @param limit rows of a page, 1 to 200
 */
public record OrderFilter(
        @Nullable String q,
        @Nullable UUID community,
        @Nullable UUID property,
        @Nullable WorkOrderState state,
        @Nullable Priority priority,
        @Nullable UUID technician,
        @Nullable Show show,
        @Nullable String cursor,
        @Nullable Integer limit) {

    private static final int LIMIT = 50;
    private static final int LIMIT_MAX = 200;

    /** Which orders. */
    public enum Show {
        ALL("true"),
        OPEN("w.state not in ('CLOSED', 'CANCELLED')"),
        LATE("w.state not in ('CLOSED', 'CANCELLED') and w.next_due < now()"),
        MISSED("(w.missed > 0 or w.completed_at > w.completion_due)"),
        ON_TIME("w.missed = 0 and w.completed_at <= w.completion_due"),
        REWORKED("w.reworked > 0"),
        AGAIN("w.parent is not null");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }
    }

    public OrderFilter {
        q = Typed.words(q);
    }

    /** All orders of a technician or of a unit. */
    static OrderFilter of(@Nullable UUID property, @Nullable UUID technician) {
        return new OrderFilter(null, null, property, null, null, technician, null, null, null);
    }

    int rows() {
        return limit == null ? LIMIT : Math.clamp(limit, 1, LIMIT_MAX);
    }

    public boolean isFiltered() {
        return q != null
                || community != null
                || property != null
                || state != null
                || priority != null
                || technician != null
                || show != null;
    }

    void limit(Condition condition) {
        if (show != null) {
            condition.and(show.condition);
        }
        if (community != null) {
            condition.and("w.community = ?", community);
        }
        if (property != null) {
            condition.and("w.property = ?", property);
        }
        if (state != null) {
            condition.and("w.state = ?", state.name());
        }
        if (priority != null) {
            condition.and("w.priority = ?", priority.name());
        }
        if (technician != null) {
            condition.and("w.technician = ?", technician);
        }
        if (q != null) {
            String like = "%" + escaped(q.toLowerCase(Locale.ROOT)) + "%";
            condition.and(
                    "(w.reference = ? or lower(w.title) like ? or lower(w.place) like ?"
                            + " or w.property in (select property from property"
                            + " where lower(label) like ?))",
                    q,
                    like,
                    like,
                    like);
        }
    }

    String link(String path) {
        return Links.of(path)
                .and("q", q)
                .and("community", community)
                .and("property", property)
                .and("state", state)
                .and("priority", priority)
                .and("technician", technician)
                .and("show", show)
                .toString();
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
