package guanjia.query.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A link to a list that keeps its filter. */
final class FilterLink {

    private final StringBuilder link;

    private FilterLink(String path) {
        this.link = new StringBuilder(path);
    }

    static FilterLink to(String path) {
        return new FilterLink(path);
    }

    FilterLink and(String name, @Nullable Object value) {
        if (value != null) {
            link.append(link.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return this;
    }

    @Override
    public String toString() {
        return link.toString();
    }
}
