package guanjia.standalone;

import java.util.HashMap;
import java.util.Map;

/** What a process of this product sets, unless it is told otherwise. */
final class Settings {

    /** Commands of 32 clients at once, and the projections beside them. */
    private static final int CONNECTIONS = 48;

    /** Longer than any statement takes; a database that has vanished holds nobody for ever. */
    private static final int SILENCE_S = 600;

    private Settings() {}

    static Map<String, Object> of(Address address, Database database) {
        Map<String, Object> settings = new HashMap<>(database.settings());
        settings.put("spring.application.name", "guanjia");
        settings.put("spring.main.banner-mode", "off");
        settings.put("server.address", address.host());
        settings.put("server.port", address.port());
        settings.put("server.shutdown", "graceful");
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "20s");
        settings.put("spring.datasource.hikari.maximum-pool-size", CONNECTIONS);
        settings.put("spring.datasource.hikari.minimum-idle", 4);
        settings.put("spring.datasource.hikari.connection-timeout", 10_000);
        String driver = "spring.datasource.hikari.data-source-properties";
        settings.put(driver + "[socketTimeout]", SILENCE_S);
        settings.put(driver + "[tcpKeepAlive]", true);
        // Files are under /assets alone: else each link of a page is looked for among all jars.
        settings.put("spring.web.resources.add-mappings", false);
        settings.put("management.endpoints.web.base-path", "/");
        settings.put("management.endpoints.web.exposure.include", "health");
        settings.put("management.endpoint.health.show-details", "when-authorized");
        settings.put("management.endpoint.health.roles", "ADMINISTRATOR,AUDITOR");
        // What these warn of is meant to be so: the last, of a first user who is not there yet.
        settings.put("logging.level.org.flywaydb.core.internal.command.DbMigrate", "ERROR");
        settings.put("logging.level.org.springdoc.core.events.SpringDocAppInitializer", "ERROR");
        settings.put(
                "logging.level.org.axonframework.modelling.command.AbstractRepository", "ERROR");
        return settings;
    }
}
