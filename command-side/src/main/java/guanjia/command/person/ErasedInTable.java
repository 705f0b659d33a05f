package guanjia.command.person;

import guanjia.events.PersonId;
import guanjia.history.Vault;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds erased persons who still have a key where events and keys are in one database. */
@Component
@ConditionalOnProperty(
        name = "guanjia.event-store",
        havingValue = "postgresql",
        matchIfMissing = true)
class ErasedInTable {

    private static final String ERASED_BUT_NOT_DESTROYED =
            """
            select event.aggregate_id
            from event_store.events event
            join vault.person_keys key on key.person_id = event.aggregate_id
            where event.name = 'person.erased' and key.destroyed_at is null
            """;

    private final Vault vault;
    private final JdbcClient database;

    ErasedInTable(Vault vault, JdbcClient database) {
        this.vault = vault;
        this.database = database;
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
