package guanjia.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.command.RegisterProcess;
import guanjia.events.PersonEvent;
import guanjia.events.PersonId;
import guanjia.history.Ids;
import guanjia.history.TestPostgres;
import guanjia.history.Vault;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class Erasing_a_person {

    private final TestPostgres postgres = TestPostgres.fresh();
    private final PersonId person = new PersonId(Ids.next());

    @Test
    void destroys_the_key_so_that_no_value_can_be_read_again() {
        try (var process = new RegisterProcess(postgres)) {
            process.ask(PersonCommand.Register.of(person, "张三", "13800000000", null));
            assertThat(nameOf(process)).isEqualTo("张三");
            assertThat(process.ask(new PersonCommand.Erase(person, "本人要求"))).isNull();
            assertThat(nameOf(process)).isNull();
            assertThat(process.ask(PersonCommand.Correct.of(person, "张三", null, null, "恢复")))
                    .isEqualTo(new PersonRefusal.Erased(person));
        }
    }

    @Test
    void keeps_the_key_when_the_erasure_is_refused() {
        try (var process = new RegisterProcess(postgres)) {
            process.ask(PersonCommand.Register.of(person, "张三", null, null));
            assertThat(process.ask(new PersonCommand.Erase(person, " "))).isNotNull();
            assertThat(nameOf(process)).isEqualTo("张三");
        }
    }

    @Test
    void is_completed_at_the_next_start_after_a_crash_between_event_and_destruction() {
        byte[] sealed;
        try (var process = new RegisterProcess(postgres)) {
            process.ask(PersonCommand.Register.of(person, "张三", null, null));
            sealed = process.bean(Vault.class).seal(person, "张三");
            process.bean(TransactionTemplate.class)
                    .executeWithoutResult(_ -> append(process.bean(EventStore.class)));
            assertThat(process.bean(Vault.class).open(person, sealed)).isEqualTo("张三");
        }
        try (var next = new RegisterProcess(postgres)) {
            assertThat(next.bean(Vault.class).open(person, sealed)).isNull();
        }
    }

    private void append(EventStore store) {
        store.publish(
                List.of(
                        new GenericDomainEventMessage<>(
                                "person", person.toString(), 1, new PersonEvent.Erased(person))));
    }

    private @org.jspecify.annotations.Nullable String nameOf(RegisterProcess process) {
        var first = process.bean(EventStore.class).readEvents(person.toString()).next();
        return ((PersonEvent.Registered) first.getPayload()).name().value();
    }
}
