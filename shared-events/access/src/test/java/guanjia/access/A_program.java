package guanjia.access;

import static guanjia.access.Browser.basic;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.Role;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class A_program {

    private final Running system = Running.shared();

    @Test
    void comes_in_by_basic_and_gets_no_session() {
        system.users.open("robot", Role.CASHIER);
        Browser program = system.browser();
        HttpResponse<String> answer = program.get("/api/me", basic("robot", TestUsers.PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("robot的姓名 [CASHIER]");
        assertThat(program.cookie("guanjia-session")).isEmpty();
    }

    @Test
    void without_credentials_is_told_so_in_words() {
        HttpResponse<String> chinese = system.browser().get("/api/me");
        assertThat(chinese.statusCode()).isEqualTo(401);
        assertThat(header(chinese, "Content-Type")).startsWith("application/problem+json");
        assertThat(header(chinese, "WWW-Authenticate")).startsWith("Basic");
        assertThat(chinese.body()).contains("/problems/access.unauthenticated", "请先登录");
        HttpResponse<String> english = system.browser().get("/api/me", "Accept-Language", "en");
        assertThat(english.body()).contains("Please log in");
    }

    @Test
    void with_a_wrong_password_is_told_so_in_words() {
        system.users.open("typo", Role.CASHIER);
        HttpResponse<String> answer = system.browser().get("/api/me", basic("typo", "wrong"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("/problems/access.wrong-credentials", "不正确");
    }

    @Test
    void that_is_the_script_of_a_page_makes_the_browser_ask_nothing() {
        HttpResponse<String> answer = system.browser().get("/api/me", "Sec-Fetch-Mode", "cors");
        assertThat(header(answer, "WWW-Authenticate")).doesNotContain("Basic");
    }

    @Test
    void changes_something_by_basic_without_a_token() {
        system.users.open("writer", Role.CASHIER);
        String[] basic = basic("writer", TestUsers.PASSWORD);
        assertThat(system.browser().post("/api/me", "", basic).body()).isEqualTo("changed");
    }

    @Test
    void needs_a_token_when_a_browser_sends_its_password_from_another_site() {
        system.users.open("lured", Role.CASHIER);
        String[] fromElsewhere =
                Stream.concat(
                                Stream.of(basic("lured", TestUsers.PASSWORD)),
                                Stream.of("Sec-Fetch-Site", "cross-site"))
                        .toArray(String[]::new);
        assertThat(system.browser().post("/api/me", "", fromElsewhere).statusCode()).isEqualTo(403);
    }

    @Test
    void needs_a_token_to_change_something_by_a_session() {
        system.users.open("clerk", Role.CASHIER);
        Browser page = system.browser();
        page.logIn("clerk", TestUsers.PASSWORD);
        HttpResponse<String> refused = page.post("/api/me", "");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("/problems/access.csrf", "页面已过期");
        HttpResponse<String> admitted =
                page.post("/api/me", "", "X-CSRF-TOKEN", page.token("/page"));
        assertThat(admitted.body()).isEqualTo("changed");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void may_do_what_its_role_may(Role role) {
        String login = "role-" + role.name();
        system.users.open(Logins.normal(login), role);
        String[] basic = basic(login, TestUsers.PASSWORD);
        int expected = role == Role.ADMINISTRATOR ? 200 : 403;
        assertThat(system.browser().get("/api/me", basic).body()).contains(role.name());
        assertThat(system.browser().get("/actuator/info", basic).statusCode()).isEqualTo(expected);
        HttpResponse<String> answer = system.browser().get("/api/administrators", basic);
        assertThat(answer.statusCode()).isEqualTo(expected);
        if (expected == 403) {
            assertThat(answer.body()).contains("/problems/access.forbidden", "您的角色");
        }
    }

    @Test
    void that_sends_its_own_credentials_is_not_helped_by_a_session() {
        system.users.open("boss", Role.ADMINISTRATOR);
        Browser page = system.browser();
        page.logIn("boss", TestUsers.PASSWORD);
        assertThat(page.get("/api/me", basic("boss", "wrong")).statusCode()).isEqualTo(401);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
