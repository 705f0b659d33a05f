package guanjia.query.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what a query finds as a file, row by row, however many rows there are. Made when the first
 * file is asked for, so that pages without lists need no database.
 */
@Component
@Lazy
public class ListFiles {

    private static final int FETCH = 500;
    private static final String COLUMN = "list.column.";

    private final JdbcTemplate streaming;
    private final Downloads downloads;

    ListFiles(DataSource source, Downloads downloads) {
        this.streaming = new JdbcTemplate(source);
        this.streaming.setFetchSize(FETCH);
        this.downloads = downloads;
    }

    /**
     * A column of the query and of the file.
     *
     * @param name of both; its words stand under {@code list.column.<name>}
     * @param codes where the words of its values stand, if these are codes; else null
     */
    public record Column(String name, @Nullable String codes) {

        public static Column of(String name) {
            return new Column(name, null);
        }
    }

    /**
     * A list.
     *
     * @param name of the file, without its ending
     * @param columns in order
     * @param sql finds them by their names, up to the word where
     */
    public record Listing(String name, List<Column> columns, String sql) {}

    /**
     * Writes a list as the answer to a request.
     *
     * @param format csv, xlsx or json
     * @param which rows, as far as the user may see them
     * @param order such as {@code x.due_on, x.position}
     */
    @Transactional(readOnly = true)
    public void write(
            Listing list,
            String format,
            Condition which,
            String order,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        List<String> names = list.columns().stream().map(Column::name).toList();
        UnaryOperator<String> say = downloads.say(format, locale);
        try (Table table = downloads.open(list.name(), format, COLUMN, names, locale, response)) {
            streaming.query(
                    list.sql() + which.sql() + " order by " + order,
                    row -> {
                        table.row(cells(row, list.columns(), say));
                    },
                    which.values().toArray());
        }
    }

    private static @Nullable Object[] cells(
            ResultSet row, List<Column> columns, UnaryOperator<String> say) throws SQLException {
        @Nullable Object[] cells = new @Nullable Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            Column column = columns.get(i);
            Object value = row.getObject(column.name());
            cells[i] =
                    value == null || column.codes() == null
                            ? plain(value)
                            : say.apply(column.codes() + value);
        }
        return cells;
    }

    /** Numbers and yes or no stay what they are; everything else is its text. */
    private static @Nullable Object plain(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof Boolean
                ? value
                : value.toString();
    }
}
