package guanjia.bench;

import guanjia.standalone.postgres.Login;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The raw limit of replaying: all rows of the log in their order over one connection, and their
 * payloads parsed. Nothing is opened, decided or written.
 */
final class RawReading {

    private static final int FETCH = 5_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private RawReading() {}

    /** How many events there are. */
    static long events(Login login) throws SQLException {
        long events = 0;
        try (Connection connection = login.connect()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select =
                    connection.prepareStatement(
                            "select position, event_id, type, aggregate_id, sequence, name,"
                                    + " revision, time, payload, facts"
                                    + " from event_store.events order by position")) {
                select.setFetchSize(FETCH);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        events += JSON.readTree(rows.getBytes(9)).isObject() ? 1 : 0;
                    }
                }
            }
            connection.rollback();
        }
        return events;
    }
}
