package guanjia.command;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.access.Logins;
import guanjia.command.door.Asked;
import guanjia.history.TestPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command side over HTTP, with people who take money, check it and decide about it. */
public final class FeeHouse implements AutoCloseable {

    /** What came back: a status and JSON, which is a problem when something was refused. */
    public record Reply(int status, JsonNode json) {

        /** The id of what was made. */
        public String id() {
            assertThat(status / 100).as(json.toString()).isEqualTo(2);
            return json.path("id").asString();
        }

        /** {@code fee-account.closed} and the like; empty when nothing was refused. */
        public String problem() {
            return json.path("type").asString("").replaceFirst("^/problems/", "");
        }

        public void mustBeDone() {
            assertThat(status / 100).as(json.toString()).isEqualTo(2);
        }
    }

    public static final String ADMIN = "admin";
    public static final String CASHIER = "qian";
    public static final String OTHER_CASHIER = "sun";
    public static final String ACCOUNTANT = "li";
    public static final String MANAGER = "zhou";
    public static final String GUARD = "wu";

    private static final String PASSWORD = "four cats on a sill";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestPostgres postgres = TestPostgres.fresh();
    private final ConfigurableApplicationContext side;
    private final Set<String> done = ConcurrentHashMap.newKeySet();

    public FeeHouse() {
        List<String> settings = new ArrayList<>(List.of(postgres.springProperties()));
        settings.add("server.port=0");
        settings.add("server.address=127.0.0.1");
        settings.add("GUANJIA_ADMIN_PASSWORD=" + PASSWORD);
        side =
                new SpringApplicationBuilder(CommandSideApplication.class)
                        .properties(settings.toArray(String[]::new))
                        .run();
        employ(CASHIER, "CASHIER");
        employ(OTHER_CASHIER, "CASHIER");
        employ(ACCOUNTANT, "ACCOUNTANT");
        employ(MANAGER, "MANAGER");
        employ(GUARD, "GUARD");
    }

    private void employ(String login, String role) {
        post(
                        ADMIN,
                        "/api/accounts",
                        """
                        {"login":"%s","displayName":"某某","password":"%s",
                         "rights":{"roles":["%s"],"everywhere":true}}
                        """
                                .formatted(login, PASSWORD, role))
                .mustBeDone();
    }

    /** Every pattern of a path at which classes of a package take requests. */
    public Set<String> doorsOf(String packageName) {
        return side
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(each -> each.getValue().getBeanType().getPackageName().equals(packageName))
                .flatMap(each -> each.getKey().getPatternValues().stream())
                .collect(Collectors.toSet());
    }

    /** How events name the user of this login. */
    public String actor(String login) {
        return Logins.idOf(login).toString();
    }

    public LocalDate today() {
        return LocalDate.now(Asked.BUSINESS_ZONE);
    }

    /** The paths at which something was asked that was done. */
    public Set<String> done() {
        return Set.copyOf(done);
    }

    /** How many events there are, to see that a refusal left none behind. */
    public long events() {
        return JdbcClient.create(postgres.ownerDataSource())
                .sql("select count(*) from event_store.events")
                .query(Long.class)
                .single();
    }

    public Reply post(String login, String path, String json) {
        return begin(login, path, json).join();
    }

    /** Sends it without waiting, for those who ask at once. */
    public CompletableFuture<Reply> begin(String login, String path, String json) {
        byte[] pair = (login + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base() + path))
                        .header("Content-Type", "application/json")
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair))
                        .POST(BodyPublishers.ofString(json))
                        .build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenApply(response -> reply(path, response));
    }

    private Reply reply(String path, HttpResponse<String> response) {
        if (response.statusCode() / 100 == 2) {
            done.add(path);
        }
        return new Reply(response.statusCode(), JSON.readTree(response.body()));
    }

    private String base() {
        return "http://127.0.0.1:" + side.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        side.close();
    }
}
