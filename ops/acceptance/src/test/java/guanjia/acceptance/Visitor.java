package guanjia.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who uses the product's API as a user would, with a name and a password. */
final class Visitor {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Product product;
    private final String authorization;

    Visitor(Product product, String login, String password) {
        this.product = product;
        this.authorization =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(
                                        (login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    static Visitor admin(Product product) {
        return new Visitor(product, "admin", Product.PASSWORD);
    }

    /** What came back. */
    record Reply(int status, String text, HttpResponse<String> response) {

        JsonNode json() {
            return JSON.readTree(text);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Reply get(String path) throws IOException {
        return send(request(path).GET().build());
    }

    /** What there is once the read models have got to a position of the log. */
    Reply get(String path, long position) throws IOException {
        return send(request(path).header("Guanjia-After", Long.toString(position)).GET().build());
    }

    Reply post(String path, String json) throws IOException {
        return post(path, json, UUID.randomUUID().toString());
    }

    Reply post(String path, String json, String idempotencyKey) throws IOException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey)
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    /** A request with name and password, to be completed. */
    HttpRequest.Builder request(String path) {
        URI url = product.url(path);
        return HttpRequest.newBuilder(url)
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", authorization)
                .header("Accept", "application/json");
    }

    static Reply send(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response =
                    CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(response.statusCode(), response.body(), response);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
