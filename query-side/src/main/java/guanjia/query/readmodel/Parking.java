package guanjia.query.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps dead letters of one version of a read model, in the transaction of a batch. */
final class Parking {

    private static final Logger log = LoggerFactory.getLogger(Parking.class);

    private static final String PARKED =
            """
            select distinct sequence from projection.dead_letter
            where read_model = ? and version = ? and sequence = any(?)\
            """;

    private static final String PARK =
            """
            insert into projection.dead_letter
                (read_model, version, sequence, position, event_name, cause)
            select ?, ?, ?, ?, ?, ?
            where not exists (select from projection.discarded_dead_letter d
                              where d.read_model = ? and d.position = ?)
            on conflict (read_model, version, position) do update
                set cause = excluded.cause, retried_at = clock_timestamp(),
                    retries = projection.dead_letter.retries
                              + (excluded.cause is not null)::integer\
            """;

    private final Connection connection;
    private final SchemaVersion version;

    /** From which position on the events of a sequence wait. */
    private final Map<String, Long> waiting = new HashMap<>();

    private int failed;

    Parking(Connection connection, SchemaVersion version) {
        this.connection = connection;
        this.version = version;
    }

    /** Learns which of these sequences wait behind a dead letter. */
    void lookFor(Collection<String> sequences) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PARKED)) {
            statement.setString(1, version.name());
            statement.setInt(2, version.number());
            statement.setArray(3, connection.createArrayOf("text", sequences.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    waiting.put(rows.getString(1), 0L);
                }
            }
        }
    }

    /** Whether an earlier event of the same aggregate stands in the way. */
    boolean holds(Projected event) {
        Long from = waiting.get(event.sequence());
        return from != null && event.position() > from;
    }

    /** Lets an event wait behind an earlier one. */
    void queue(Projected event) throws SQLException {
        insert(event, null);
    }

    /** Keeps an event that could not be taken, unless an operator discarded it before. */
    void fail(Projected event, Throwable cause) throws SQLException {
        String description = Trouble.describe(cause);
        if (insert(event, description)) {
            failed++;
            waiting.merge(event.sequence(), event.position(), Math::min);
            log.warn(
                    "{} could not take {} at {}; later events of {} wait: {}",
                    version,
                    event.name(),
                    event.position(),
                    event.sequence(),
                    description);
        }
    }

    /** How many events failed, those not counted that wait behind them. */
    int failed() {
        return failed;
    }

    private boolean insert(Projected event, @Nullable String cause) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PARK)) {
            statement.setString(1, version.name());
            statement.setInt(2, version.number());
            statement.setString(3, event.sequence());
            statement.setLong(4, event.position());
            statement.setString(5, event.name());
            statement.setString(6, cause);
            statement.setString(7, version.name());
            statement.setLong(8, event.position());
            return statement.executeUpdate() > 0;
        }
    }
}
