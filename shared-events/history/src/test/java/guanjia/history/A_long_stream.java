package guanjia.history;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.ClaimEvent;
import guanjia.events.ClaimId;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class A_long_stream {

    private static final int EVENTS = 450;

    record Take(@TargetAggregateIdentifier UUID claim) {}

    @Aggregate(type = "claim", snapshotTriggerDefinition = "longStreams")
    static class Claim {

        @AggregateIdentifier private UUID id;
        private int taken;

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        int decide(Take take) {
            AggregateLifecycle.apply(
                    new ClaimEvent.Taken(new ClaimId(take.claim()), "test", take.claim()));
            return id.equals(take.claim()) ? taken : 0;
        }

        @EventSourcingHandler
        void evolve(ClaimEvent event) {
            id = event.claim().value();
            taken++;
        }
    }

    @Test
    void is_loaded_from_its_snapshot_and_without_it_just_as_well() {
        TestPostgres postgres = TestPostgres.fresh();
        JdbcClient database = JdbcClient.create(postgres.appDataSource());
        UUID id = Ids.next();
        try (var context = Context.on(postgres, Claim.class)) {
            for (int i = 0; i < EVENTS; i++) {
                assertThat(take(context, id)).isEqualTo(i + 1);
            }
            Eventually.holds(() -> assertThat(snapshotSequence(database, id)).isGreaterThan(300));
            assertThat(take(context, id)).isEqualTo(EVENTS + 1);
            assertThat(eventsLoaded(context, id)).isLessThan(EVENTS - 300);

            database.sql("update event_store.snapshots set revision = 'older code'").update();
            assertThat(take(context, id)).isEqualTo(EVENTS + 2);
            // That load was a long one, so it leads to a new snapshot.
            Eventually.holds(
                    () -> assertThat(snapshotSequence(database, id)).isEqualTo(EVENTS + 1));
            database.sql("delete from event_store.snapshots").update();
            assertThat(eventsLoaded(context, id)).isEqualTo(EVENTS + 2);
            assertThat(take(context, id)).isEqualTo(EVENTS + 3);
        }
    }

    private static int take(ConfigurableApplicationContext context, UUID id) {
        return context.getBean(CommandGateway.class).<Integer>sendAndWait(new Take(id));
    }

    private static long eventsLoaded(ConfigurableApplicationContext context, UUID id) {
        return context.getBean(EventStore.class).readEvents(id.toString()).asStream().count();
    }

    private static long snapshotSequence(JdbcClient database, UUID id) {
        return database.sql("select sequence from event_store.snapshots where aggregate_id = ?")
                .param(id)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
