package guanjia.command.person;

import guanjia.command.person.PersonCommand.Erase;
import guanjia.history.Vault;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Erases persons: the event, and with it the key.
 *
 * <p>On PostgreSQL both are one transaction. Where the event store is elsewhere, a crash can leave
 * the event without the destruction, and a database put back from a backup brings destroyed keys
 * back; so every start destroys what an event says is destroyed: {@link ErasedInTable}, {@link
 * ErasedInLog}.
 */
@Component
class PersonErasure {

    private final Repository<Person> persons;
    private final Vault vault;

    PersonErasure(Repository<Person> persons, Vault vault) {
        this.persons = persons;
        this.vault = vault;
    }

    @CommandHandler
    void decide(Erase erase) {
        persons.load(erase.person().toString()).execute(person -> person.decide(erase));
        vault.destroy(erase.person());
    }
}
