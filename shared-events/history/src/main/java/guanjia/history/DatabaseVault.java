package guanjia.history;

import guanjia.events.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the keys in the table {@code vault.person_keys}. */
final class DatabaseVault implements Vault {

    private final PersonKeys keys;
    private final JdbcClient inCurrentTransaction;

    DatabaseVault(PersonKeys keys, JdbcClient inCurrentTransaction) {
        this.keys = keys;
        this.inCurrentTransaction = inCurrentTransaction;
    }

    @Override
    public byte[] seal(PersonId person, String value) {
        UUID id = person.value();
        SecretKey key = keys.find(id);
        if (key == null) {
            // Only now: to make one may wait for a transaction, and that may be this thread's own.
            keys.make(List.of(id));
            key = keys.find(id);
        }
        if (key == null) {
            throw new IllegalStateException("person " + person + " has been erased");
        }
        return Sealing.seal(key, id, value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable String open(PersonId person, byte[] sealed) {
        SecretKey key = keys.find(person.value());
        return key == null
                ? null
                : new String(Sealing.open(key, person.value(), sealed), StandardCharsets.UTF_8);
    }

    @Override
    public void prepare(Collection<PersonId> persons) {
        keys.make(persons.stream().map(PersonId::value).toList());
    }

    @Override
    public void destroy(PersonId person) {
        inCurrentTransaction
                .sql(
                        """
                        update vault.person_keys
                        set wrapped_key = null, destroyed_at = clock_timestamp()
                        where person_id = ? and destroyed_at is null
                        """)
                .param(person.value())
                .update();
        keys.forget(person.value());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            // Somebody may read the person again before the commit.
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            keys.forget(person.value());
                        }
                    });
        }
    }
}
