package guanjia.access;

import guanjia.history.HistoryConfiguration;
import guanjia.history.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RestController;

/** A process with access and a few pages, listening on a port of its own. */
final class Running implements AutoCloseable {

    private static final Running SHARED = on(TestPostgres.fresh());

    final ConfigurableApplicationContext context;
    final TestUsers users;

    private Running(ConfigurableApplicationContext context) {
        this.context = context;
        this.users = new TestUsers(context);
    }

    /** One process for all tests that need no other. */
    static Running shared() {
        return SHARED;
    }

    /** A process of its own; two of them on one database are two processes of one system. */
    static Running on(TestPostgres postgres, String... settings) {
        List<String> properties = new ArrayList<>(List.of(postgres.springProperties()));
        properties.add("server.port=0");
        properties.add("server.address=127.0.0.1");
        properties.add("management.endpoints.web.exposure.include=health,info");
        properties.addAll(List.of(settings));
        return new Running(
                new SpringApplicationBuilder(Side.class)
                        .properties(properties.toArray(String[]::new))
                        .run());
    }

    String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    Browser browser() {
        return new Browser(url());
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({HistoryConfiguration.class, AccessConfiguration.class, Pages.class})
    static class Side {}

    @RestController
    static class Pages {

        @GetMapping(
                value = {"/login", "/page"},
                produces = MediaType.TEXT_HTML_VALUE)
        String page(@RequestAttribute CsrfToken _csrf) {
            String who = CurrentUser.find().map(CurrentUser::displayName).orElse("nobody");
            return "<p>" + who + "</p><input name=\"_csrf\" value=\"" + _csrf.getToken() + "\">";
        }

        @GetMapping("/api/me")
        String me() {
            return CurrentUser.get().displayName() + " " + CurrentUser.get().rights().roles();
        }

        @PostMapping("/api/me")
        String change() {
            return "changed";
        }

        @GetMapping("/api/administrators")
        @PreAuthorize("hasRole('ADMINISTRATOR')")
        String administrators() {
            return "welcome";
        }

        @GetMapping("/page/administrators")
        @PreAuthorize("hasRole('ADMINISTRATOR')")
        String administratorsPage() {
            return "welcome";
        }

        @GetMapping("/api/failure")
        String failure() {
            throw new IllegalStateException("a failure of our own");
        }
    }
}
