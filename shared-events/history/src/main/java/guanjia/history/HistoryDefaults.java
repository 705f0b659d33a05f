package guanjia.history;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What every process of this system sets the same way, below everything that is configured. */
class HistoryDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        // Axon would report to its maker that it runs; it asks the JVM, not this environment.
        System.setProperty("axoniq.update-checker.disabled", "true");
        String store = environment.getProperty("guanjia.event-store", "postgresql");
        boolean axonServer = store.equals("axon-server");
        if (!axonServer && !store.equals("postgresql")) {
            throw new IllegalArgumentException(
                    "guanjia.event-store is postgresql or axon-server, not " + store);
        }
        environment
                .getPropertySources()
                .addLast(
                        new MapPropertySource(
                                "guanjia history",
                                Map.of(
                                        "axon.axonserver.enabled",
                                        axonServer,
                                        // A stack trace for each handled event: twice the time of
                                        // a command. The database ends what hangs.
                                        "axon.timeout.enabled",
                                        false,
                                        "axon.axonserver.connect-timeout",
                                        2_000,
                                        "axon.axonserver.reconnect-interval",
                                        1_000,
                                        "spring.flyway.default-schema",
                                        "flyway",
                                        "spring.flyway.out-of-order",
                                        true,
                                        "spring.flyway.ignore-migration-patterns",
                                        "*:missing",
                                        "spring.jpa.open-in-view",
                                        false,
                                        "spring.jpa.hibernate.ddl-auto",
                                        "none")));
    }
}
