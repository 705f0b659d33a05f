package guanjia.history;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down when events could be changed, and when an appender holds up the readers: every projection
 * stands still behind it.
 */
final class HistoryHealth implements HealthIndicator {

    private static final Duration APPENDER_TOO_OLD = Duration.ofSeconds(20);

    private final AppendOnly protection;
    private final Connections connections;

    HistoryHealth(AppendOnly protection, Connections connections) {
        this.protection = protection;
        this.connections = connections;
    }

    @Override
    public Health health() {
        try {
            HistoryState state = HistoryState.now(connections);
            List<String> wrongs = protection.wrongs();
            boolean stuck = state.oldestAppender().compareTo(APPENDER_TOO_OLD) > 0;
            return (wrongs.isEmpty() && !stuck ? Health.up() : Health.down())
                    .withDetail("head", state.head())
                    .withDetail("safeHead", state.safeHead())
                    .withDetail("oldestAppenderSeconds", state.oldestAppender().toSeconds())
                    .withDetail("unprotected", wrongs)
                    .build();
        } catch (EventStoreException | SQLException e) {
            return Health.down(e).build();
        }
    }
}
