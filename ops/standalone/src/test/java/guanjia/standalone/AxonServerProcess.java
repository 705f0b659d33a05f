package guanjia.standalone;

import guanjia.history.TestPostgres;
import guanjia.history.standin.AxonServerStandIn;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One process of the product whose events are in Axon Server, asked over HTTP by its admin. */
final class AxonServerProcess implements AutoCloseable {

    private static final String PASSWORD = "only-for-this-test";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final ConfigurableApplicationContext context;

    private AxonServerProcess(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static AxonServerProcess start(Side side, TestPostgres postgres, AxonServerStandIn server) {
        return new AxonServerProcess(
                new SpringApplicationBuilder(ServingProcess.class)
                        .sources(side.parts().toArray(Class<?>[]::new))
                        .properties(postgres.springProperties())
                        .properties(server.springProperties())
                        .properties(
                                "server.port=0",
                                "server.address=127.0.0.1",
                                "spring.main.banner-mode=off",
                                "logging.level.root=warn",
                                "management.endpoint.health.show-details=always",
                                "GUANJIA_ADMIN_PASSWORD=" + PASSWORD)
                        .run());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path).GET(), headers);
    }

    /** Carries the demonstration estate out. */
    void demonstrate() {
        Demonstration.in(context);
    }

    /** Comes in by the login page; from then on this process is asked for pages as well. */
    void logIn() {
        Matcher token = TOKEN.matcher(page("/login").body());
        if (!token.find()) {
            throw new AssertionError("no form to log in");
        }
        String form =
                "_csrf=%s&login=admin&password=%s"
                        .formatted(
                                URLEncoder.encode(token.group(1), StandardCharsets.UTF_8),
                                PASSWORD);
        send(
                HttpRequest.newBuilder(url("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> page(String path) {
        return send(HttpRequest.newBuilder(url(path)).header("Accept", "text/html").GET());
    }

    JsonNode json(String path, String... headers) {
        return JSON.readTree(get(path, headers).body());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)),
                headers);
    }

    /** The JSON of an answer. */
    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private URI url(String path) {
        String port = context.getEnvironment().getProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpRequest.Builder request(String path) {
        String login = "admin:" + PASSWORD;
        return HttpRequest.newBuilder(url(path))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString(login.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.sendAsync(request.build(), BodyHandlers.ofString()).join();
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
