package guanjia.access;

import static guanjia.access.Browser.basic;
import static guanjia.access.TestUsers.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.Role;
import guanjia.events.UserAccountEvent.Resumed;
import guanjia.events.UserAccountEvent.RightsChanged;
import guanjia.events.UserAccountEvent.Suspended;
import guanjia.events.UserAccountId;
import guanjia.history.TestPostgres;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class An_account {

    private static final Duration AT_ONCE = Duration.ofSeconds(4);

    private final Running system = Running.shared();

    @Test
    void that_is_suspended_is_out_of_its_session_and_of_the_api() {
        UserAccountId id = system.users.open("gone", Role.MANAGER);
        Browser browser = system.browser();
        browser.logIn("gone", PASSWORD);
        assertThat(status("gone", PASSWORD)).isEqualTo(200);
        system.users.append(new Suspended(id));
        Await.until(AT_ONCE, () -> browser.get("/page").statusCode() == 302);
        HttpResponse<String> refused = system.browser().get("/api/me", basic("gone", PASSWORD));
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("/problems/access.suspended", "停用");
        system.users.append(new Resumed(id));
        Await.until(AT_ONCE, () -> status("gone", PASSWORD) == 200);
    }

    @Test
    void whose_rights_change_has_the_new_ones_in_the_same_session() {
        UserAccountId id = system.users.open("riser", Role.MANAGER);
        Browser browser = system.browser();
        browser.logIn("riser", PASSWORD);
        assertThat(browser.get("/page/administrators").statusCode()).isEqualTo(403);
        system.users.append(new RightsChanged(id, TestUsers.rights(Role.ADMINISTRATOR)));
        Await.until(AT_ONCE, () -> browser.get("/page/administrators").statusCode() == 200);
    }

    @Test
    void whose_password_changes_loses_its_sessions_and_its_old_password() {
        UserAccountId id = system.users.open("changer", Role.MANAGER);
        Browser browser = system.browser();
        browser.logIn("changer", PASSWORD);
        assertThat(status("changer", PASSWORD)).isEqualTo(200);
        system.users.changePassword(id, "another long secret");
        Await.until(AT_ONCE, () -> browser.get("/page").statusCode() == 302);
        Await.until(AT_ONCE, () -> status("changer", PASSWORD) == 401);
        assertThat(status("changer", "another long secret")).isEqualTo(200);
    }

    @Test
    void is_locked_after_five_wrong_passwords_in_every_process_until_it_is_unlocked() {
        TestPostgres postgres = TestPostgres.fresh();
        try (Running one = Running.on(postgres);
                Running other = Running.on(postgres)) {
            UserAccountId id = one.users.open("victim", Role.MANAGER);
            assertThat(one.browser().get("/api/me", basic("victim", PASSWORD)).statusCode())
                    .isEqualTo(200);
            for (int i = 0; i < 4; i++) {
                other.browser().get("/api/me", basic("victim", "guess " + i));
            }
            assertThat(one.browser().logIn("victim", "guess 5").headers().map().get("Location"))
                    .first()
                    .asString()
                    .contains("refused=locked&minutes=15");
            // The right password is refused too, also where it was remembered a moment ago.
            HttpResponse<String> refused = one.browser().get("/api/me", basic("victim", PASSWORD));
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.body()).contains("/problems/access.locked", "15 分钟");
            other.context.getBean(FailedLogins.class).forget(id);
            assertThat(one.browser().get("/api/me", basic("victim", PASSWORD)).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void that_does_not_exist_is_locked_alike() {
        for (int i = 0; i < 5; i++) {
            system.browser().get("/api/me", basic("ghost", "guess " + i));
        }
        assertThat(status("ghost", "guess")).isEqualTo(429);
    }

    @Test
    void is_unlocked_by_time_and_counts_anew() {
        try (Running quick = Running.on(TestPostgres.fresh(), "guanjia.access.locked-for=1s")) {
            quick.users.open("patient", Role.MANAGER);
            for (int i = 0; i < 5; i++) {
                quick.browser().get("/api/me", basic("patient", "guess " + i));
            }
            Await.until(
                    AT_ONCE,
                    () ->
                            quick.browser().get("/api/me", basic("patient", PASSWORD)).statusCode()
                                    == 200);
            assertThat(quick.browser().get("/api/me", basic("patient", "wrong")).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void that_gives_the_right_password_in_time_starts_from_zero() {
        system.users.open("clumsy", Role.MANAGER);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 3; i++) {
                assertThat(status("clumsy", "guess " + i)).isEqualTo(401);
            }
            system.browser().logIn("clumsy", PASSWORD);
        }
        assertThat(status("clumsy", PASSWORD)).isEqualTo(200);
    }

    private int status(String login, String password) {
        return system.browser().get("/api/me", basic(login, password)).statusCode();
    }
}
