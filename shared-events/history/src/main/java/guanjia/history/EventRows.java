package guanjia.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Turns rows with {@link EventSql#COLUMNS} into what Axon reads. */
final class EventRows {

    private EventRows() {}

    static List<EventRow> read(ResultSet rows) throws SQLException {
        List<EventRow> found = new ArrayList<>();
        while (rows.next()) {
            found.add(row(rows));
        }
        return found;
    }

    static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static EventRow row(ResultSet rows) throws SQLException {
        return new EventRow(
                rows.getLong(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getLong(5),
                rows.getString(6),
                rows.getString(7),
                instant(rows, 8),
                rows.getBytes(9),
                rows.getBytes(10));
    }
}
