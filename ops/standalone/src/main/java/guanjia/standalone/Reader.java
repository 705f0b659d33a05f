package guanjia.standalone;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who reads pages: logs in by the form and keeps the session. */
public final class Reader {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();
    private final String base;

    public Reader(String base) {
        this.base = base;
    }

    /**
     * Gets a session through the login page.
     *
     * @throws IOException when the door stays shut
     */
    public void logIn(String login, String password) throws IOException, InterruptedException {
        Matcher token = CSRF.matcher(get("/login"));
        if (!token.find()) {
            throw new IOException("the login page holds no token");
        }
        String form =
                "login=%s&password=%s&_csrf=%s"
                        .formatted(encoded(login), encoded(password), encoded(token.group(1)));
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        String target = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || target.contains("/login")) {
            throw new IOException("not logged in: " + answer.statusCode() + " " + target);
        }
    }

    /**
     * The page under this path.
     *
     * @throws IOException when it is anything but a page
     */
    public String get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Accept", "text/html")
                        .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
