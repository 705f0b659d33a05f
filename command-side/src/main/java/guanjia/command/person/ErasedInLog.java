package guanjia.command.person;

import guanjia.events.PersonEvent;
import guanjia.events.PersonId;
import guanjia.events.StoredEvents;
import guanjia.history.Archive;
import guanjia.history.StoredEvent;
import guanjia.history.Vault;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds erased persons who still have a key where the events are in another server: follows the
 * whole history and destroys what it says is destroyed. How far it has got is stored beside the
 * keys, so a database put back from a backup goes back with it and makes up for all since.
 */
@Component
@ConditionalOnProperty(name = "guanjia.event-store", havingValue = "axon-server")
class ErasedInLog implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ErasedInLog.class);
    private static final String ERASED = StoredEvents.storedAs(PersonEvent.Erased.class).value();
    private static final int PAGE = 1_000;
    private static final int PAUSE_S = 5;

    private final Archive archive;
    private final Vault vault;
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final CountDownLatch stopped = new CountDownLatch(1);

    ErasedInLog(
            Archive archive,
            Vault vault,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.archive = archive;
        this.vault = vault;
        this.database = database;
        this.transactions = new TransactionTemplate(transactions);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform().daemon().name("erasures").start(this::follow);
    }

    @Override
    public void destroy() {
        stopped.countDown();
    }

    private void follow() {
        try {
            do {
                catchUp();
            } while (!stopped.await(PAUSE_S, TimeUnit.SECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void catchUp() {
        try {
            int read;
            do {
                List<StoredEvent> page = archive.after(position(), PAGE);
                read = page.size();
                if (read > 0) {
                    transactions.executeWithoutResult(_ -> take(page));
                }
            } while (read == PAGE && stopped.getCount() > 0);
        } catch (RuntimeException e) {
            // Whatever it was, the next round looks again: a key that stays is an erasure undone.
            LOG.warn("erasures are looked for later", e);
        }
    }

    private void take(List<StoredEvent> page) {
        page.stream()
                .filter(event -> event.name().equals(ERASED))
                .forEach(event -> vault.destroy(new PersonId(event.aggregateId())));
        database.sql("update command.erasures_followed set position = greatest(position, ?)")
                .param(page.getLast().position())
                .update();
    }

    private long position() {
        return database.sql("select position from command.erasures_followed")
                .query(Long.class)
                .single();
    }
}
