package guanjia.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import guanjia.events.Role;
import guanjia.events.UserAccountEvent.Suspended;
import guanjia.events.UserAccountId;
import guanjia.history.TestPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class A_bearer_token {

    private static RSAKey key;
    private static HttpServer issuer;
    private static Running system;

    @BeforeAll
    static void startAnIssuer() throws JOSEException, IOException {
        key = key();
        byte[] keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext(
                "/keys",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, keys.length);
                    try (var body = exchange.getResponseBody()) {
                        body.write(keys);
                    }
                });
        issuer.start();
        system =
                Running.on(
                        TestPostgres.fresh(),
                        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:"
                                + issuer.getAddress().getPort()
                                + "/keys");
    }

    @AfterAll
    static void stop() {
        system.close();
        issuer.stop(0);
    }

    @Test
    void lets_in_the_user_it_names() throws JOSEException {
        system.users.open("remote", Role.AUDITOR);
        HttpResponse<String> answer = ask(token(key, "remote", "some-subject"));
        assertThat(answer.body()).isEqualTo("remote的姓名 [AUDITOR]");
        system.users.open("subject", Role.GUARD);
        assertThat(ask(token(key, null, "subject")).body()).contains("GUARD");
    }

    @Test
    void of_nobody_we_know_is_refused_in_words() throws JOSEException {
        HttpResponse<String> answer = ask(token(key, "stranger", "stranger"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("/problems/access.unknown-account");
    }

    @Test
    void of_a_suspended_user_is_refused() throws JOSEException {
        UserAccountId id = system.users.open("away", Role.GUARD);
        system.users.append(new Suspended(id));
        assertThat(ask(token(key, "away", "away")).body()).contains("/problems/access.suspended");
    }

    @Test
    void signed_by_another_key_is_refused() throws JOSEException {
        HttpResponse<String> answer = ask(token(key(), "remote", "remote"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("/problems/access.invalid-token");
    }

    private static HttpResponse<String> ask(String token) {
        return system.browser().get("/api/me", "Authorization", "Bearer " + token);
    }

    private static RSAKey key() throws JOSEException {
        return new RSAKeyGenerator(2048).keyID("one").generate();
    }

    private static String token(RSAKey signer, @Nullable String login, String subject)
            throws JOSEException {
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .subject(subject)
                        .claim("preferred_username", login)
                        .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))))
                        .build();
        SignedJWT token =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
        token.sign(new RSASSASigner(signer));
        return token.serialize();
    }
}
