package guanjia.access;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.Role;
import guanjia.history.TestPostgres;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class Somebody_who_logs_in {

    private final Running system = Running.shared();

    @Test
    void is_led_to_the_login_page_and_then_where_they_wanted_to_go() {
        system.users.open("li", Role.MANAGER);
        Browser browser = system.browser();
        HttpResponse<String> refused = browser.get("/page?a=1&b=2");
        assertThat(location(refused)).isEqualTo("/login?to=%2Fpage%3Fa%3D1%26b%3D2");
        String token = browser.token("/login");
        HttpResponse<String> admitted =
                browser.postForm(
                        "/login",
                        "_csrf",
                        token,
                        "login",
                        " Li ",
                        "password",
                        TestUsers.PASSWORD,
                        "to",
                        "/page?a=1&b=2");
        assertThat(location(admitted)).isEqualTo("/page?a=1&b=2");
        assertThat(browser.get("/page").body()).contains("li的姓名");
    }

    @Test
    void is_never_led_to_another_site() {
        system.users.open("mei", Role.MANAGER);
        for (String elsewhere : new String[] {"//evil", "https://evil", "/\\evil", "/\t/evil"}) {
            Browser browser = system.browser();
            HttpResponse<String> admitted =
                    browser.postForm(
                            "/login",
                            "_csrf",
                            browser.token("/login"),
                            "login",
                            "mei",
                            "password",
                            TestUsers.PASSWORD,
                            "to",
                            elsewhere);
            assertThat(location(admitted)).isEqualTo("/");
        }
    }

    @Test
    void with_a_wrong_password_is_told_so_and_not_which_part_is_wrong() {
        system.users.open("hong", Role.MANAGER);
        assertThat(location(system.browser().logIn("hong", "not the password")))
                .isEqualTo("/login?refused=wrong-credentials");
        assertThat(location(system.browser().logIn("nobody-at-all", "not the password")))
                .isEqualTo("/login?refused=wrong-credentials");
    }

    @Test
    void gets_another_session_than_the_one_they_came_with() {
        system.users.open("ming", Role.MANAGER);
        Browser browser = system.browser();
        browser.token("/login");
        String before = browser.cookie("guanjia-session").orElseThrow();
        browser.logIn("ming", TestUsers.PASSWORD);
        assertThat(browser.cookie("guanjia-session")).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void gets_a_cookie_that_no_script_and_no_other_site_can_use() {
        HttpResponse<String> page = system.browser().get("/login");
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("guanjia-session=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void after_their_login_page_grew_old_sees_it_again_with_a_remark() {
        assertThat(location(system.browser().postForm("/login", "login", "li", "password", "x")))
                .isEqualTo("/login?refused=expired");
    }

    @Test
    void is_out_after_logging_out() {
        system.users.open("jun", Role.MANAGER);
        Browser browser = system.browser();
        browser.logIn("jun", TestUsers.PASSWORD);
        HttpResponse<String> out = browser.postForm("/logout", "_csrf", browser.token("/page"));
        assertThat(location(out)).isEqualTo("/login?refused=logged-out");
        assertThat(browser.get("/page").statusCode()).isEqualTo(302);
    }

    @Test
    void is_logged_in_at_every_process_of_the_system() {
        TestPostgres postgres = TestPostgres.fresh();
        try (Running one = Running.on(postgres);
                Running other = Running.on(postgres)) {
            one.users.open("wei", Role.GUARD);
            Browser browser = one.browser();
            browser.logIn("wei", TestUsers.PASSWORD);
            Browser elsewhere = other.browser().withCookiesOf(browser);
            assertThat(elsewhere.get("/page").body()).contains("wei的姓名");
        }
    }

    @Test
    void by_a_fragment_of_a_page_makes_htmx_load_the_login_page_as_a_whole() {
        HttpResponse<String> refused = system.browser().get("/page", "HX-Request", "true");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("HX-Redirect")).contains("/login");
    }

    private static String location(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.replaceFirst("^http://[^/]+", "");
    }
}
