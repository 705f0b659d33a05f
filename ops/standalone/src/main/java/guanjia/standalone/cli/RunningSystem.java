package guanjia.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import guanjia.standalone.Words;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The system that the environment names, asked over HTTP as one user. */
final class RunningSystem {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String base;
    private final String user;
    private final String password;

    private RunningSystem(String base, String user, String password) {
        this.base = base.replaceFirst("/+$", "");
        this.user = user;
        this.password = password;
    }

    /** As {@code GUANJIA_URL}, {@code GUANJIA_USER} and {@code GUANJIA_PASSWORD} say. */
    static RunningSystem named() {
        Map<String, String> environment = System.getenv();
        return new RunningSystem(
                environment.getOrDefault("GUANJIA_URL", "http://127.0.0.1:8080"),
                environment.getOrDefault("GUANJIA_USER", ""),
                environment.getOrDefault("GUANJIA_PASSWORD", ""));
    }

    JsonNode get(String path) {
        return json(request(path).GET().build());
    }

    /** What stands there, byte for byte; whoever asks closes it. */
    InputStream open(String path) {
        HttpResponse<InputStream> response = send(request(path).GET().build());
        return response.body();
    }

    private JsonNode post(String path, String type, BodyPublisher body) {
        return json(
                request(path)
                        .header("Content-Type", type)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(body)
                        .build());
    }

    JsonNode post(String path, Multipart form) {
        return post(path, form.type(), form.body());
    }

    JsonNode post(String path) {
        return postJson(path, "{}");
    }

    JsonNode postJson(String path, String body) {
        return post(path, "application/json", BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        String credentials = user + ":" + password;
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "application/json, */*;q=0.5")
                .header("Accept-Language", Words.of("cli.language"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
    }

    private JsonNode json(HttpRequest request) {
        try (InputStream body = send(request).body()) {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new Unanswered(Words.of("cli.interrupted", base), e);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) {
        HttpResponse<InputStream> response;
        try {
            response = client.send(request, BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new Unanswered(Words.of("cli.no-answer", base), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered(Words.of("cli.interrupted", base), e);
        }
        if (response.statusCode() / 100 != 2) {
            throw new Unanswered(wordsOf(response), null);
        }
        return response;
    }

    /** The system says itself why it refuses; only where it does not, the status speaks. */
    private String wordsOf(HttpResponse<InputStream> response) {
        return switch (response.statusCode()) {
            case 401 -> Words.of("cli.who-are-you", user);
            case 404 -> Words.of("cli.not-there", response.uri().getPath());
            default -> {
                String detail = detail(response.body());
                yield detail.isEmpty()
                        ? Words.of("cli.status", Integer.toString(response.statusCode()))
                        : detail;
            }
        };
    }

    private static String detail(InputStream body) {
        try (body) {
            JsonNode problem = JSON.readTree(body);
            StringBuilder words = new StringBuilder(problem.path("detail").asString(""));
            for (JsonNode error : problem.path("errors")) {
                words.append(
                        String.format(
                                Locale.ROOT,
                                "%n  %s: %s",
                                error.path("field").asString(""),
                                error.path("detail").asString("")));
            }
            return words.isEmpty()
                    ? Objects.requireNonNullElse(problem.path("title").asString(""), "")
                    : words.toString();
        } catch (IOException | JacksonException _) {
            return "";
        }
    }
}
