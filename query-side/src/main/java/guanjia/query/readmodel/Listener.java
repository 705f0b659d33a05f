package guanjia.query.readmodel;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears what projections of all processes announce, on a connection of its own that it opens again
 * when it is lost.
 */
@Component
class Listener implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Listener.class);
    private static final int PHASE = 900;
    private static final int PATIENCE_MS = 2_000;
    private static final long PAUSE_NANOS = 500_000_000;

    private final JdbcConnectionDetails details;
    private final Positions positions;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    Listener(JdbcConnectionDetails details, Positions positions) {
        this.details = details;
        this.positions = positions;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("projection-listener").start(this::listen);
    }

    private void listen() {
        while (running) {
            try (Connection connection = open()) {
                positions.refresh();
                while (running) {
                    hear(connection.unwrap(PGConnection.class));
                }
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    log.warn("Announcements are not heard for now: {}", Trouble.describe(e));
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        PGNotification[] heard = connection.getNotifications(PATIENCE_MS);
        if (heard == null) {
            return;
        }
        for (PGNotification notification : heard) {
            Announcement.read(notification.getParameter()).ifPresent(positions::hear);
        }
    }

    private Connection open() throws SQLException {
        Properties properties = new Properties();
        properties.put("user", String.valueOf(details.getUsername()));
        properties.put("password", String.valueOf(details.getPassword()));
        properties.put("ApplicationName", "guanjia-listener");
        properties.put("tcpKeepAlive", "true");
        Connection connection = DriverManager.getConnection(details.getJdbcUrl(), properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + Announcement.CHANNEL);
        }
        return connection;
    }

    @Override
    public void stop() {
        running = false;
        Thread listening = thread;
        if (listening != null) {
            LockSupport.unpark(listening);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
