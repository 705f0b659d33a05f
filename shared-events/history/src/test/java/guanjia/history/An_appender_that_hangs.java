package guanjia.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** With plain SQL, for any client of the database may hang. */
class An_appender_that_hangs {

    private static final String APPEND =
            "insert into event_store.events"
                    + " (event_id, aggregate_id, sequence, type, name, revision, payload, facts, time)"
                    + " values (uuidv7(), uuidv7(), 0, 'claim', 'claim.taken', 1, '{}', '{}', now())";

    private final TestPostgres postgres = TestPostgres.fresh();
    private final Connections connections = new Connections(postgres.appDataSource());

    @Test
    void holds_up_readers_is_seen_and_is_ended() throws SQLException {
        try (Connection hanging = postgres.appDataSource().getConnection();
                Statement statement = hanging.createStatement()) {
            statement.execute("set guanjia.appender_timeout = '2s'");
            hanging.setAutoCommit(false);
            statement.execute(APPEND);
            append();
            HistoryState held = HistoryState.now(connections);
            assertThat(held.head()).isEqualTo(2);
            assertThat(held.safeHead()).isZero();
            assertThat(held.oldestAppender()).isPositive();

            Eventually.holds(
                    () -> assertThat(HistoryState.now(connections).safeHead()).isEqualTo(2));
            assertThatThrownBy(hanging::commit).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void raises_its_fence_once_however_often_it_appends() throws SQLException {
        try (Connection appender = postgres.appDataSource().getConnection();
                Statement statement = appender.createStatement()) {
            appender.setAutoCommit(false);
            statement.execute("savepoint before");
            statement.execute(APPEND);
            statement.execute("rollback to savepoint before");
            assertThat(HistoryState.now(connections).safeHead()).isEqualTo(1);
            statement.execute(APPEND);
            statement.execute(APPEND);
            assertThat(HistoryState.now(connections).safeHead()).isEqualTo(1);
            appender.commit();
            assertThat(HistoryState.now(connections).safeHead()).isEqualTo(3);
        }
    }

    private void append() throws SQLException {
        try (Connection connection = postgres.appDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(APPEND);
        }
    }
}
