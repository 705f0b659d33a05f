package guanjia.standalone;

import guanjia.standalone.postgres.DataFolder;
import guanjia.standalone.postgres.Login;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One process of the product, running.
 *
 * @param context of everything in it
 * @param url where it is reached
 */
public record RunningProduct(ConfigurableApplicationContext context, String url)
        implements AutoCloseable {

    static RunningProduct start(Side side, Address address, Database database) {
        return start(side, address, Settings.of(address, database));
    }

    private static RunningProduct start(Side side, Address address, Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(ServingProcess.class);
        application.addPrimarySources(List.copyOf(side.parts()));
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setDefaultProperties(settings);
        ConfigurableApplicationContext context = application.run();
        return new RunningProduct(context, address.url(port(context)));
    }

    /**
     * Starts on an embedded database in this folder and on a free port, for a measurement.
     *
     * @param further settings that go before the usual ones
     */
    public static RunningProduct measured(Side side, DataFolder folder, Map<String, Object> further)
            throws SQLException {
        Address address = Address.onPort(0);
        Map<String, Object> settings =
                new HashMap<>(Settings.of(address, Database.of(Map.of(), () -> folder)));
        settings.putAll(further);
        return start(side, address, settings);
    }

    private static int port(ConfigurableApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return server == null ? 0 : server.getPort();
    }

    /** Another way into its database, for whoever compares the product with the database alone. */
    public Login application() {
        var environment = context.getEnvironment();
        return new Login(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"));
    }

    /** The role that owns the tables. */
    public Login owner() {
        var environment = context.getEnvironment();
        return new Login(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
    }

    @Override
    public void close() {
        context.close();
    }
}
