package guanjia.history;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets keys that any process has destroyed, within a second. While the database cannot be asked
 * nobody knows what was destroyed, so then every key is forgotten.
 */
final class ErasureWatch implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final PersonKeys keys;
    private final JdbcClient database;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("erasure-watch").daemon().factory());

    ErasureWatch(PersonKeys keys, JdbcClient database) {
        this.keys = keys;
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        var _ =
                timer.scheduleWithFixedDelay(
                        this::look, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }

    /** Looks back further than a transaction may last, for it shows only when it commits. */
    private void look() {
        try {
            database.sql(
                            """
                            select person_id from vault.person_keys
                            where destroyed_at > now() - interval '5 minutes'
                            """)
                    .query(UUID.class)
                    .list()
                    .forEach(keys::forget);
        } catch (DataAccessException e) {
            keys.forgetAll();
            if (timer.isShutdown()) {
                return;
            }
            LOG.warn("cannot ask for destroyed keys; all keys are forgotten: {}", e.getMessage());
        }
    }
}
