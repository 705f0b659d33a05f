package guanjia.query.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A link to a list that keeps its filter. */
public final class Links {

    private final StringBuilder link;
    private char next = '?';

    private Links(String path) {
        this.link = new StringBuilder(path);
    }

    public static Links of(String path) {
        return new Links(path);
    }

    public Links and(String name, @Nullable Object value) {
        if (value != null) {
            link.append(next)
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
            next = '&';
        }
        return this;
    }

    @Override
    public String toString() {
        return link.toString();
    }
}
