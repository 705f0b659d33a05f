package guanjia.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * How the history is doing.
 *
 * @param head the highest position given out
 * @param safeHead up to which readers may go; behind the head while transactions are under way
 * @param oldestAppender how long the oldest of these transactions has been open; zero without one
 */
record HistoryState(long head, long safeHead, Duration oldestAppender) {

    private static final String NOW =
            """
            select event_store.last_position(), event_store.safe_head(),
              (select coalesce(extract(epoch from max(now() - appender.xact_start)), 0)
               from pg_locks fence join pg_stat_activity appender on appender.pid = fence.pid
               where fence.locktype = 'advisory' and fence.objsubid = 1
                 and fence.classid::bigint >> 16 = 26485 and appender.datname = current_database())
            """;

    static HistoryState now(Connections connections) {
        return connections.readAlone(NOW, HistoryState::read);
    }

    private static HistoryState read(ResultSet rows) throws SQLException {
        rows.next();
        return new HistoryState(
                rows.getLong(1),
                rows.getLong(2),
                Duration.ofMillis(Math.max(0, Math.round(1000 * rows.getDouble(3)))));
    }
}
