package guanjia.history;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.ClaimEvent;
import guanjia.events.ClaimId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

/**
 * A crash of PostgreSQL takes back the positions that were drawn but not committed, and gives them
 * out again. Setting the sequence back does here what the crash does there.
 */
class A_database_that_forgets_positions {

    private final TestPostgres postgres = TestPostgres.fresh();

    @Test
    void hides_nothing_from_a_reader_that_was_there_before() throws Exception {
        try (var context = Context.on(postgres)) {
            EventStore store = context.getBean(EventStore.class);
            try (var stream = store.openStream(null)) {
                append(store);
                assertThat(next(stream)).isEqualTo(1);
                drawAndRollBack(3);
                assertThat(stream.hasNextAvailable(300, TimeUnit.MILLISECONDS)).isFalse();

                sql("select setval('event_store.events_position_seq', 1)");
                append(store);
                assertThat(next(stream)).isEqualTo(2);
            }
        }
    }

    private static long next(BlockingStream<TrackedEventMessage<?>> stream)
            throws InterruptedException {
        assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
        return HistoryReader.position(stream.nextAvailable());
    }

    private static void append(EventStore store) {
        UUID id = Ids.next();
        var taken = new ClaimEvent.Taken(new ClaimId(id), "place", id);
        store.publish(List.of(new GenericDomainEventMessage<>("claim", id.toString(), 0, taken)));
    }

    private void drawAndRollBack(int positions) throws SQLException {
        for (int drawn = 0; drawn < positions; drawn++) {
            sql("select nextval('event_store.events_position_seq')");
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = postgres.superuserDataSource().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
