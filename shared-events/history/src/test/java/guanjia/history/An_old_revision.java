package guanjia.history;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.CommunityEvent;
import guanjia.events.Stated;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class An_old_revision {

    private static final Path GOLDEN =
            Path.of(
                    System.getProperty("basedir", "."),
                    "../language/src/test/resources/golden/community.registered.r1.json");

    @Test
    void that_lies_in_the_database_is_read_as_the_present_one() throws Exception {
        TestPostgres postgres = TestPostgres.fresh();
        UUID id = Ids.next();
        String json = Files.readString(GOLDEN).strip();
        try (var context = Context.on(postgres)) {
            JdbcClient.create(postgres.appDataSource())
                    .sql(
                            "insert into event_store.events (event_id, aggregate_id, sequence, type,"
                                    + " name, revision, payload, facts, time) values"
                                    + " (?, ?, 0, 'community', 'community.registered', 1, ?,"
                                    + " '{}', now())")
                    .params(List.of(Ids.next(), id, json.getBytes(StandardCharsets.UTF_8)))
                    .update();
            Object loaded =
                    context.getBean(EventStore.class).readEvents(id.toString()).next().getPayload();
            Archive archive = context.getBean(Archive.class);
            StoredEvent stored = archive.ofAggregate(id, 0, 1).getFirst();

            assertThat(homes(loaded))
                    .isEqualTo(
                            new Stated(
                                    "1234",
                                    new BigDecimal("1234"),
                                    new BigDecimal("1234"),
                                    List.of()));
            assertThat(archive.open(stored)).isEqualTo(loaded);
            assertThat(stored.revision()).isEqualTo(1);
            assertThat(stored.payloadJson()).isEqualTo(json);
        }
    }

    private static Stated homes(Object event) {
        return ((CommunityEvent.Registered) event).profile().homes();
    }
}
