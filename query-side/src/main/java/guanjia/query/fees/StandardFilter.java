package guanjia.query.fees;

import guanjia.events.FeeKind;
import guanjia.query.page.Links;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which fee standards a list shows. Everything may be left out.
 *
 * @param community one community
 * @param kind what is charged
 * @param undecided whether only those with a version that waits for a decision
 * @param cursor where the page begins, from {@code next} of the page before
 */
public record StandardFilter(
        @Nullable UUID community,
        @Nullable FeeKind kind,
        @Nullable Boolean undecided,
        @Nullable String cursor) {

    public boolean waiting() {
        return Boolean.TRUE.equals(undecided);
    }

    public boolean isFiltered() {
        return community != null || kind != null || waiting();
    }

    String link(String path) {
        return Links.of(path)
                .and("community", community)
                .and("kind", kind)
                .and("undecided", undecided)
                .toString();
    }
}
