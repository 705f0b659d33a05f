package guanjia.history;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while Axon Server does not answer: nothing can be decided then, and nobody logs in. */
final class AxonServerHealth implements HealthIndicator {

    private final Archive archive;
    private final String servers;

    AxonServerHealth(Archive archive, String servers) {
        this.archive = archive;
        this.servers = servers;
    }

    @Override
    public Health health() {
        try {
            return Health.up().withDetail("head", archive.lastDecided()).build();
        } catch (HistoryAway away) {
            return Health.down()
                    .withDetail("servers", servers)
                    .withDetail(
                            "meaning",
                            "no answer: pages are served from what is projected,"
                                    + " commands are refused until the server is back")
                    .build();
        }
    }
}
