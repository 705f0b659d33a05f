package guanjia.history;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.ClaimEvent;
import guanjia.events.ClaimId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many writers of which some roll back, while readers run at the end of the history. */
class The_fence {

    private static final int WRITERS = 12;
    private static final int EVENTS_EACH = 5_200;
    private static final int ROLLBACKS_PERCENT = 20;

    private static final String POSITIONS = "event_store.events_position_seq";
    private static final String MANY = " from generate_series(1, 300000)";

    /** How far what is said to be given out was ahead of what was given out a moment later. */
    private static final String AHEAD =
            "select max(event_store.last_position() - pg_sequence_last_value('"
                    + POSITIONS
                    + "'::regclass))";

    @Test
    void lets_no_reader_step_over_a_transaction_under_way() throws Exception {
        try (var context = Context.on(TestPostgres.fresh());
                ExecutorService threads = Executors.newCachedThreadPool()) {
            EventStore store = context.getBean(EventStore.class);
            GenericDomainEventMessage<?> last = events(1).getFirst();
            Callable<List<Seen>> reading = () -> read(store, last.getIdentifier());
            List<Future<List<Seen>>> readers =
                    List.of(threads.submit(reading), threads.submit(reading));
            List<UUID> written = write(context, threads);
            transactions(context).executeWithoutResult(_ -> store.publish(last));
            written.add(UUID.fromString(last.getIdentifier()));
            assertThat(written).hasSizeGreaterThan(60_000);
            for (Future<List<Seen>> reader : readers) {
                List<Seen> seen = reader.get(120, TimeUnit.SECONDS);
                assertThat(seen).extracting(Seen::position).isSorted().doesNotHaveDuplicates();
                assertThat(seen).hasSameSizeAs(written);
                assertThat(seen.stream().map(Seen::event).collect(Collectors.toSet()))
                        .isEqualTo(Set.copyOf(written));
            }
        }
    }

    /** Not even for the moment in which the sequence writes itself to the log ahead. */
    @Test
    void knows_of_no_position_that_was_not_given_out_yet() throws Exception {
        TestPostgres postgres = TestPostgres.fresh();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Callable<Long>> work =
                    List.of(
                            () -> ask(postgres, "select max(nextval('" + POSITIONS + "'))" + MANY),
                            () -> ask(postgres, "select max(nextval('" + POSITIONS + "'))" + MANY),
                            () -> ask(postgres, AHEAD + MANY),
                            () -> ask(postgres, AHEAD + MANY));
            List<Future<Long>> answers = threads.invokeAll(work);
            assertThat(answers.get(0).get()).isGreaterThan(1_000);
            assertThat(answers.get(2).get()).isLessThanOrEqualTo(0);
            assertThat(answers.get(3).get()).isLessThanOrEqualTo(0);
        }
    }

    private static long ask(TestPostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.ownerDataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private record Seen(long position, UUID event) {}

    /** Reads up to the event that is written when all writers are done, or too long for nothing. */
    private static List<Seen> read(EventStore store, String last) throws InterruptedException {
        List<Seen> seen = new ArrayList<>();
        try (var stream = store.openStream(null)) {
            boolean done = false;
            while (!done && stream.hasNextAvailable(60, TimeUnit.SECONDS)) {
                TrackedEventMessage<?> event = stream.nextAvailable();
                done = event.getIdentifier().equals(last);
                seen.add(
                        new Seen(
                                HistoryReader.position(event),
                                UUID.fromString(event.getIdentifier())));
            }
        }
        return seen;
    }

    private static List<UUID> write(ConfigurableApplicationContext context, ExecutorService threads)
            throws InterruptedException, ExecutionException {
        List<Callable<List<UUID>>> writers =
                IntStream.range(0, WRITERS)
                        .<Callable<List<UUID>>>mapToObj(seed -> () -> write(context, seed))
                        .toList();
        List<UUID> written = new ArrayList<>();
        for (Future<List<UUID>> writer : threads.invokeAll(writers)) {
            written.addAll(writer.get());
        }
        return written;
    }

    private static List<UUID> write(ConfigurableApplicationContext context, int seed) {
        EventStore store = context.getBean(EventStore.class);
        TransactionTemplate transactions = transactions(context);
        Random random = new Random(seed);
        List<UUID> written = new ArrayList<>();
        while (written.size() < EVENTS_EACH) {
            List<GenericDomainEventMessage<?>> events = events(1 + random.nextInt(9));
            boolean rollback = random.nextInt(100) < ROLLBACKS_PERCENT;
            transactions.executeWithoutResult(transaction -> {
                store.publish(events);
                if (random.nextInt(10) == 0) {
                    LockSupport.parkNanos(random.nextInt(20_000_000));
                }
                if (rollback) {
                    transaction.setRollbackOnly();
                }
            });
            if (!rollback) {
                events.forEach(event -> written.add(UUID.fromString(event.getIdentifier())));
            }
        }
        return written;
    }

    private static TransactionTemplate transactions(ConfigurableApplicationContext context) {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    private static List<GenericDomainEventMessage<?>> events(int count) {
        UUID id = Ids.next();
        List<GenericDomainEventMessage<?>> events = new ArrayList<>();
        for (int sequence = 0; sequence < count; sequence++) {
            var taken = new ClaimEvent.Taken(new ClaimId(id), "stress", id);
            events.add(new GenericDomainEventMessage<>("claim", id.toString(), sequence, taken));
        }
        return events;
    }
}
