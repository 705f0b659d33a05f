package guanjia.access;

import static guanjia.access.Browser.basic;
import static guanjia.access.TestUsers.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.Role;
import guanjia.history.TestPostgres;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class Every_answer {

    private final Running system = Running.shared();

    @Test
    void carries_the_headers_that_protect_it() {
        system.users.open("any", Role.MANAGER);
        Browser page = system.browser();
        page.logIn("any", PASSWORD);
        String[] program = basic("any", PASSWORD);
        List.of(
                        system.browser().get("/login"),
                        system.browser().get("/page"),
                        page.get("/page"),
                        page.get("/page/administrators"),
                        page.get("/nowhere"),
                        page.post("/page", ""),
                        system.browser().get("/assets/plain.css"),
                        system.browser().get("/api/me"),
                        system.browser().get("/api/me", program),
                        system.browser().get("/api/nowhere", program),
                        system.browser().get("/api/failure", program),
                        system.browser().get("/api/administrators", program))
                .forEach(Every_answer::isProtected);
    }

    @Test
    void that_is_personal_is_kept_by_no_cache() {
        system.users.open("private", Role.MANAGER);
        HttpResponse<String> answer = system.browser().get("/api/me", basic("private", PASSWORD));
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void demands_https_for_ever_only_where_it_came_by_https() {
        assertThat(hsts(system.browser().get("/login"))).isFalse();
        try (Running behindProxy =
                Running.on(TestPostgres.fresh(), "server.forward-headers-strategy=native")) {
            HttpResponse<String> secure =
                    behindProxy.browser().get("/login", "X-Forwarded-Proto", "https");
            assertThat(hsts(secure)).isTrue();
            assertThat(secure.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
        }
    }

    @Test
    void to_a_malformed_address_is_a_refusal() {
        HttpResponse<String> answer = system.browser().get("/page;x=1");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    private static boolean hsts(HttpResponse<String> answer) {
        return answer.headers().firstValue("Strict-Transport-Security").isPresent();
    }

    private static void isProtected(HttpResponse<String> answer) {
        HttpHeaders headers = answer.headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .as("of %s %s", answer.statusCode(), answer.uri())
                .contains(SafeHeaders.CONTENT_SECURITY_POLICY);
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy"))
                .contains(SafeHeaders.PERMISSIONS_POLICY);
        assertThat(headers.firstValue("Server")).isEmpty();
    }
}
