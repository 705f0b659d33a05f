package guanjia.command.person;

import guanjia.command.person.PersonCommand.Erase;
import guanjia.events.PersonId;
import guanjia.history.Vault;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Erases persons: the event, and with it the key.
 *
 * <p>On PostgreSQL both are one transaction. Where the event store is elsewhere, a crash can leave
 * the event without the destruction, and a database put back from a backup brings destroyed keys
 * back; so every start destroys what an event says is destroyed.
 */
@Component
class PersonErasure {

    private static final String ERASED_BUT_NOT_DESTROYED =
            """
            select event.aggregate_id
            from event_store.events event
            join vault.person_keys key on key.person_id = event.aggregate_id
            where event.name = 'person.erased' and key.destroyed_at is null
            """;

    private final Repository<Person> persons;
    private final Vault vault;
    private final JdbcClient database;

    PersonErasure(Repository<Person> persons, Vault vault, JdbcClient database) {
        this.persons = persons;
        this.vault = vault;
        this.database = database;
    }

    @CommandHandler
    void decide(Erase erase) {
        persons.load(erase.person().toString()).execute(person -> person.decide(erase));
        vault.destroy(erase.person());
    }

    /** Completes what a crash or an old backup left. Doing it again changes nothing. */
    @EventListener(ApplicationReadyEvent.class)
    void completeErasures() {
        database.sql(ERASED_BUT_NOT_DESTROYED)
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list()
                .forEach(vault::destroy);
    }
}
