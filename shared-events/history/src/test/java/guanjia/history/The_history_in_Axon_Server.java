package guanjia.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanjia.events.ClaimEvent;
import guanjia.events.ClaimId;
import guanjia.events.Event;
import guanjia.history.standin.AxonServerStandIn;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

class The_history_in_Axon_Server {

    private final AxonServerStandIn server = AxonServerStandIn.away();
    private final UUID id = Ids.next();
    private final ClaimEvent.Taken taken =
            new ClaimEvent.Taken(new ClaimId(id), "place", Ids.next());
    private final ClaimEvent.Released released =
            new ClaimEvent.Released(new ClaimId(id), "place", taken.holder());
    private ConfigurableApplicationContext context;

    @BeforeEach
    void start() {
        context =
                new SpringApplicationBuilder(Context.class)
                        .web(WebApplicationType.NONE)
                        .properties(TestPostgres.fresh().springProperties())
                        .properties(server.springProperties())
                        .run();
    }

    @AfterEach
    void stop() {
        context.close();
        server.close();
    }

    @Test
    void gives_back_what_was_appended_from_position_1_on() {
        reachable();
        append(0, taken);
        append(1, released);
        assertThat(store().readEvents(id.toString()).next().getPayload()).isEqualTo(taken);
        assertThat(archive().lastDecided()).isEqualTo(2);
        assertThat(archive().lastSequenceOf(id)).isEqualTo(1);
        assertThat(archive().after(0, 10))
                .extracting(StoredEvent::position)
                .containsExactly(1L, 2L);
        assertThat(archive().after(1, 10)).extracting(StoredEvent::sequence).containsExactly(1L);
        assertThat(archive().ofAggregate(id, 1, 10))
                .extracting(archive()::open)
                .containsExactly(released);
        assertThat(archive().open(archive().at(1).orElseThrow())).isEqualTo(taken);
        assertThat(archive().at(0)).isEmpty();
        assertThat(archive().at(3)).isEmpty();
        assertThat(archive().touched("claim", 0, 2)).containsExactly(id);
        assertThat(archive().at(1).orElseThrow().name()).isEqualTo("claim.taken");
    }

    @Test
    void streams_messages_with_the_same_tokens_as_PostgreSQL() throws InterruptedException {
        reachable();
        append(0, taken);
        append(1, released);
        try (var pass = archive().messagesAfter(0)) {
            assertThat(pass.map(message -> message.trackingToken().position().orElse(-1)))
                    .containsExactly(1L, 2L);
        }
        try (var stream = store().openStream(new GlobalSequenceTrackingToken(1))) {
            assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
            var next = stream.nextAvailable();
            assertThat(next.trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
            assertThat(next.getPayload()).isEqualTo(released);
        }
        assertThat(store().createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(store().createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
    }

    @Test
    void tells_a_lost_race() {
        reachable();
        append(0, taken);
        assertThatThrownBy(() -> append(0, taken))
                .satisfies(failure ->
                        assertThat(StoreFailure.in(failure)).isEqualTo(StoreFailure.RACE));
        assertThat(server.events()).isEqualTo(1);
    }

    @Test
    void says_that_the_server_does_not_answer_and_goes_on_when_it_is_back() {
        assertThat(health().health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health().health().getDetails()).containsKeys("servers", "meaning");
        assertThatThrownBy(() -> archive().ofAggregate(id, 0, 1)).isInstanceOf(HistoryAway.class);
        assertThatThrownBy(() -> append(0, taken))
                .satisfies(failure ->
                        assertThat(StoreFailure.in(failure)).isEqualTo(StoreFailure.AWAY));
        reachable();
        append(0, taken);
        server.stop();
        assertThatThrownBy(() -> archive().lastDecided()).isInstanceOf(HistoryAway.class);
        reachable();
        assertThat(archive().ofAggregate(id, 0, 1)).hasSize(1);
    }

    private void reachable() {
        server.start();
        Eventually.holds(() -> assertThat(health().health().getStatus()).isEqualTo(Status.UP));
    }

    private void append(long sequence, Event event) {
        store().publish(
                        List.of(
                                new GenericDomainEventMessage<>(
                                        "claim", id.toString(), sequence, event)));
    }

    private EventStore store() {
        return context.getBean(EventStore.class);
    }

    private Archive archive() {
        return context.getBean(Archive.class);
    }

    private AxonServerHealth health() {
        return context.getBean(AxonServerHealth.class);
    }
}
