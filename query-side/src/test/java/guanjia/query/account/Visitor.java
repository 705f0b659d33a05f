package guanjia.query.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.CookiePolicy;
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

/** Somebody with a browser, who has come in by the login page. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String url;
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                    .build();

    private Visitor(String url) {
        this.url = url;
    }

    static Visitor loggedIn(String url, String login, String password) {
        Visitor visitor = new Visitor(url);
        Matcher token = TOKEN.matcher(visitor.page("/login"));
        assertThat(token.find()).isTrue();
        String form =
                "_csrf=%s&login=%s&password=%s"
                        .formatted(encoded(token.group(1)), encoded(login), encoded(password));
        HttpResponse<String> admitted =
                visitor.send(
                        visitor.to("/login")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        assertThat(admitted.headers().firstValue("Location").orElse("")).doesNotContain("refused");
        return visitor;
    }

    String page(String path) {
        HttpResponse<String> answer = send(to(path).GET());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    int status(String path) {
        return send(to(path).GET()).statusCode();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return browser.sendAsync(request.build(), BodyHandlers.ofString()).join();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
