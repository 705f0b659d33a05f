package guanjia.history;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.ClaimEvent;
import guanjia.events.ClaimId;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;

class The_history {

    @Test
    void gives_back_what_was_appended() {
        TestPostgres postgres = TestPostgres.fresh();
        try (var context = Context.on(postgres)) {
            EventStore store = context.getBean(EventStore.class);
            UUID id = Ids.next();
            var taken = new ClaimEvent.Taken(new ClaimId(id), "place", id);
            store.publish(
                    List.of(new GenericDomainEventMessage<>("claim", id.toString(), 0, taken)));
            assertThat(store.readEvents(id.toString()).next().getPayload()).isEqualTo(taken);
            Archive archive = context.getBean(Archive.class);
            assertThat(archive.after(0, 10)).hasSize(1);
            assertThat(archive.open(archive.at(1).orElseThrow())).isEqualTo(taken);
        }
    }
}
