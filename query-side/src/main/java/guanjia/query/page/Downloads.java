package guanjia.query.page;

import guanjia.access.CurrentUser;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lists that are taken away as files: csv, xlsx or json, with names of columns in words. */
@Component
public class Downloads {

    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);

    private final MessageSource words;

    Downloads(MessageSource words) {
        this.words = words;
    }

    /**
     * Begins the file of a list as the answer to a request.
     *
     * @param name of the file, without its ending
     * @param format csv, xlsx or json
     * @param prefix the words of a column stand under it and the column's name
     */
    public Table open(
            String name,
            String format,
            String prefix,
            List<String> columns,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        LOG.info("{} takes {} as {}", CurrentUser.get().login(), name, format);
        List<String> headers = columns.stream().map(key -> word(prefix + key, locale)).toList();
        return Table.open(name, format, columns, headers, response);
    }

    /** Words for people, codes for programs: the part of the key behind its last dot. */
    public UnaryOperator<String> say(String format, Locale locale) {
        return format.equals("json")
                ? key -> key.substring(key.lastIndexOf('.') + 1)
                : key -> word(key, locale);
    }

    private String word(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
