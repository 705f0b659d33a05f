package guanjia.query.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A link to a list that keeps its filter. */
final class Links {

    private final StringBuilder link;
    private char next = '?';

    private Links(String path) {
        this.link = new StringBuilder(path);
    }

    static Links of(String path) {
        return new Links(path);
    }

    Links and(String name, @Nullable Object value) {
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
