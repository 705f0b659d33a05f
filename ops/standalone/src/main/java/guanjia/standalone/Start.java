package guanjia.standalone;

import guanjia.standalone.postgres.DataFolder;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts one process together and says when it can be used. */
@Command(name = "start")
final class Start implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "N")
    private int port = 8080;

    @Option(names = "--side", paramLabel = "SIDE")
    private Side side = Side.BOTH;

    @Option(names = "--demo")
    private boolean demo;

    /** Starts, is used a little, and ends: what the JVM learns is kept for later starts. */
    @Option(names = "--rehearse", hidden = true)
    private boolean rehearse;

    @Override
    public Integer call() throws Exception {
        Address address = Address.onPort(port);
        address.mustBeFree();
        Map<String, Object> settings =
                Settings.of(address, Database.of(System.getenv(), this::folder));
        ConfigurableApplicationContext context = application(settings).run();
        if (demo) {
            Demonstration.in(context);
        }
        String url = address.url(serverPort(context));
        System.out.println("ready " + url);
        if (rehearse) {
            Rehearsal.at(url);
            System.exit(0);
        }
        return 0;
    }

    private SpringApplication application(Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(ServingProcess.class);
        side.parts().forEach(part -> application.addPrimarySources(java.util.List.of(part)));
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setDefaultProperties(settings);
        return application;
    }

    private static int serverPort(ConfigurableApplicationContext context) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return server == null ? 0 : server.getPort();
    }

    private DataFolder folder() {
        Path home = Path.of(System.getProperty("user.home"));
        Path usual = home.resolve(demo ? ".guanjia-demo" : ".guanjia");
        return DataFolder.at(data == null ? usual : data);
    }
}
