package guanjia.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.junit.jupiter.api.Test;

class Aggregates_that_are_kept {

    /** Any aggregate: what counts here is how many events it has. */
    static final class Thing {
        @SuppressWarnings("UnusedVariable") // Axon reads it.
        @AggregateIdentifier
        private final String id = "thing";
    }

    private static final AggregateModel<Thing> MODEL =
            AnnotatedAggregateMetaModelFactory.inspectAggregate(Thing.class);

    private final KeptAggregates kept = new KeptAggregates(3, 100);

    @Test
    void are_those_that_were_used_last() {
        keep("a", 1);
        keep("b", 1);
        keep("c", 1);
        assertThat(kept.sequence("a")).isZero();
        keep("d", 1);
        assertThat(Stream.of("a", "b", "c", "d").filter(it -> kept.of(it) != null))
                .containsExactly("a", "c", "d");
    }

    @Test
    void are_fewer_when_they_are_longer() {
        keep("a", 50);
        keep("b", 40);
        keep("c", 50);
        assertThat(kept.of("a")).isNull();
        assertThat(kept.sequence("b")).isEqualTo(39);
        keep("b", 41);
        assertThat(kept.sequence("c")).isEqualTo(49);
        kept.forget("c");
        keep("d", 59);
        assertThat(kept.sequence("b")).isEqualTo(40);
    }

    @Test
    void may_be_one_alone_that_is_longer_than_all_may_be() {
        keep("a", 50);
        keep("b", 5_000);
        assertThat(kept.of("a")).isNull();
        assertThat(kept.sequence("b")).isEqualTo(4_999);
    }

    private void keep(String name, long events) {
        var store =
                EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build();
        kept.keep(
                name,
                new AggregateCacheEntry<>(
                        EventSourcedAggregate.reconstruct(
                                new Thing(),
                                MODEL,
                                events - 1,
                                false,
                                store,
                                NoSnapshotTriggerDefinition.TRIGGER)));
    }
}
