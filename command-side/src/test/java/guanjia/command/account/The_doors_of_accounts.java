package guanjia.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.access.Logins;
import guanjia.command.CommandSideApplication;
import guanjia.history.TestPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class The_doors_of_accounts {

    private static final String ADMIN_PASSWORD = "the first of all";
    private static final String PASSWORD = "four cats on a sill";
    private static final TestPostgres POSTGRES = TestPostgres.fresh();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext side;

    @BeforeAll
    static void start() {
        List<String> settings = new ArrayList<>(List.of(POSTGRES.springProperties()));
        settings.add("server.port=0");
        settings.add("server.address=127.0.0.1");
        settings.add("GUANJIA_ADMIN_PASSWORD=" + ADMIN_PASSWORD);
        side =
                new SpringApplicationBuilder(CommandSideApplication.class)
                        .properties(settings.toArray(String[]::new))
                        .run();
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void let_the_first_administrator_open_an_account_that_can_log_in() {
        HttpResponse<String> opened = open("Zhao", "SERVICE_DESK");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(opened.body()).contains(Logins.idOf("zhao").toString());
        assertThat(opened.headers().firstValue("Guanjia-Position")).isPresent();
        HttpResponse<String> refused =
                post("zhao", PASSWORD, "/api/accounts", opening("feng", "ADMINISTRATOR"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("/problems/access.forbidden");
    }

    @Test
    void refuse_in_words_and_in_the_language_of_the_request() {
        open("qian", "GUARD");
        HttpResponse<String> refused = open("qian", "GUARD");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("/problems/account.login-taken", "用户名“qian”已被使用");
        String weak = opening("sun", "GUARD").replace(PASSWORD, "1234567890");
        assertThat(post("admin", ADMIN_PASSWORD, "/api/accounts", weak).body())
                .contains("/problems/account.password-too-common");
    }

    @Test
    void let_a_user_change_the_own_password_who_knows_the_old_one() {
        open("zhou", "CASHIER");
        String change = "{\"old\":\"%s\",\"password\":\"a newer secret\"}";
        HttpResponse<String> wrong =
                post("zhou", PASSWORD, "/api/account/password", change.formatted("not it at all"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("/problems/account.wrong-password");
        HttpResponse<String> right =
                post("zhou", PASSWORD, "/api/account/password", change.formatted(PASSWORD));
        assertThat(right.statusCode()).as(right.body()).isEqualTo(200);
        assertThat(post("zhou", PASSWORD, "/api/account/password", "{}").statusCode())
                .isEqualTo(401);
        assertThat(post("zhou", "a newer secret", "/api/account/password", "{}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void suspend_and_unlock() {
        open("wu", "TECHNICIAN");
        for (int i = 0; i < 5; i++) {
            post("wu", "guess " + i, "/api/account/password", "{}");
        }
        assertThat(post("wu", PASSWORD, "/api/account/password", "{}").statusCode()).isEqualTo(429);
        String path = "/api/accounts/" + Logins.idOf("wu");
        String why = "{\"reason\":\"本人来电\"}";
        assertThat(post("admin", ADMIN_PASSWORD, path + "/unlock", why).statusCode())
                .isEqualTo(200);
        assertThat(post("admin", ADMIN_PASSWORD, path + "/unlock", why).body())
                .contains("/problems/account.not-locked");
        assertThat(post("wu", PASSWORD, "/api/account/password", "{}").statusCode()).isEqualTo(400);
        assertThat(post("admin", ADMIN_PASSWORD, path + "/suspend", why).statusCode())
                .isEqualTo(200);
        assertThat(post("wu", PASSWORD, "/api/account/password", "{}").body())
                .contains("/problems/access.suspended");
    }

    @Test
    void leave_no_password_and_no_hash_in_the_history() {
        open("zheng", "AUDITOR");
        JdbcClient database = JdbcClient.create(POSTGRES.ownerDataSource());
        assertThat(
                        database.sql(
                                        "select payload::text || facts from event_store.readable_events")
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(stored -> stored.contains(PASSWORD) || stored.contains("argon2"));
    }

    private static HttpResponse<String> open(String login, String role) {
        return post("admin", ADMIN_PASSWORD, "/api/accounts", opening(login, role));
    }

    private static String opening(String login, String role) {
        return """
        {"login":"%s","displayName":"某某","password":"%s",
         "rights":{"roles":["%s"],"everywhere":true}}
        """
                .formatted(login, PASSWORD, role);
    }

    private static HttpResponse<String> post(
            String login, String password, String path, String json) {
        String port = side.getEnvironment().getProperty("local.server.port");
        byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json")
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair))
                        .POST(BodyPublishers.ofString(json))
                        .build();
        return HTTP.sendAsync(request, BodyHandlers.ofString()).join();
    }
}
