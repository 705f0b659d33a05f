package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Shared.class)
@Order(12)
class Logging_in {

    private static final String PASSWORD = "a-long-enough-password-7";
    private static final int FAILURES_UNTIL_LOCKED = 5;

    @Test
    void leads_back_to_the_page_that_was_wanted(Product product, Chromium chromium)
            throws IOException {
        open(product, "lin", "MANAGER");
        try (Tab tab = chromium.visit(product, Look.DESKTOP)) {
            tab.open("/properties");
            assertThat(tab.path()).isEqualTo("/login");
            tab.enter("lin", PASSWORD);
            tab.page().waitForURL("**/properties");
        }
    }

    @Test
    void with_a_wrong_password_fails_in_words(Product product, Chromium chromium) {
        try (Tab tab = chromium.visit(product, Look.PHONE)) {
            tab.logIn("admin", "not-the-password");
            assertThat(tab.path()).isEqualTo("/login");
            assertThat(tab.page().locator("[role=alert]").innerText()).contains("密码不正确");
            String name = "wrong-password";
            assertThat(Inspection.of(tab, name, Look.PHONE, Tongue.CHINESE)).isEmpty();
        }
    }

    @Test
    void is_locked_after_repeated_failures_even_for_the_right_password(
            Product product, Chromium chromium) throws IOException {
        open(product, "often-wrong", "SERVICE_DESK");
        try (Tab tab = chromium.visit(product, Look.DESKTOP)) {
            for (int failure = 0; failure < FAILURES_UNTIL_LOCKED; failure++) {
                tab.logIn("often-wrong", "guess-" + failure);
            }
            tab.logIn("often-wrong", PASSWORD);
            assertThat(tab.path()).isEqualTo("/login");
            assertThat(tab.page().locator("[role=alert]").innerText()).contains("分钟");
            tab.keepPicture("locked-out");
        }
        Visitor locked = new Visitor(product, "often-wrong", PASSWORD);
        assertThat(locked.get("/api/properties").status()).isEqualTo(429);
    }

    @Test
    void as_an_auditor_shows_everything_and_offers_no_change(Product product, Chromium chromium)
            throws IOException {
        open(product, "auditor", "AUDITOR");
        try (Tab tab = chromium.visit(product, Look.DESKTOP)) {
            tab.logIn("auditor", PASSWORD);
            tab.open("/communities");
            assertThat(tab.page().locator("a[href='/communities/new']").count()).isZero();
        }
        Visitor auditor = new Visitor(product, "auditor", PASSWORD);
        assertThat(auditor.get("/api/communities").status()).isEqualTo(200);
        Visitor.Reply refused = auditor.post("/api/communities", "{\"name\":\"不该有的小区\"}");
        assertThat(refused.status()).isEqualTo(403);
        Refused.in(refused);
    }

    private static void open(Product product, String login, String role) throws IOException {
        Visitor.Reply reply =
                Visitor.admin(product)
                        .post(
                                "/api/accounts",
                                """
                                {"login":"%s","displayName":"林桃","password":"%s",
                                 "rights":{"roles":["%s"],"everywhere":true,"communities":[]}}
                                """
                                        .formatted(login, PASSWORD, role));
        assertThat(reply.status()).as(reply.text()).isBetween(200, 299);
    }
}
