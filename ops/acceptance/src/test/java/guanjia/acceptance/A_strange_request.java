package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.acceptance.Visitor.Reply;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no page of ours makes; they too are refused in words. */
@ExtendWith(Shared.class)
@Order(31)
@TestInstance(Lifecycle.PER_CLASS)
class A_strange_request {

    private static final String NOBODY = "018f0000-0000-7000-8000-000000000000";

    private final Visitor visitor;

    A_strange_request(Product product) {
        visitor = Visitor.admin(product);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/properties/" + NOBODY,
        "/api/communities/" + NOBODY,
        "/api/properties/nonsense",
        "/api/there-is-no-such-thing",
        "/api/properties/..%2f..%2fetc%2fpasswd",
        "/api/properties/%00",
        "/api/imports/" + NOBODY,
    })
    void that_asks_for_what_is_not_there_is_refused(String path) throws IOException {
        Refused.in(visitor.get(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cursor=nonsense", "cursor=%00", "limit=-1", "limit=0", "limit=1000000000",
                "limit=many", "community=nonsense", "usage=NOTHING", "on=2026-02-30", "q=%00",
                "Guanjia-After=-1", "after=9223372036854775808", "q=%25%25%25'--"
            })
    void in_a_query_is_refused_or_finds_nothing_but_never_fails(String query) throws IOException {
        for (String path : new String[] {"/api/properties?", "/properties?", "/communities?"}) {
            Reply reply = visitor.get(path + query);
            assertThat(reply.status()).as(path + query + " " + reply.text()).isLessThan(500);
            assertThat(reply.text()).doesNotContain("Exception");
        }
    }

    @Test
    void of_another_kind_or_size_is_refused() throws IOException {
        Refused.in(send("text/plain", "name=a"));
        Refused.in(send("application/xml", "<name/>"));
        Refused.in(send("application/json", "{\"name\":\"" + "x".repeat(10_000_000) + "\"}"));
        Refused.in(send("application/json", "[".repeat(100_000)));
    }

    private Reply send(String type, String body) throws IOException {
        HttpRequest.Builder request =
                visitor.request("/api/communities").header("Content-Type", type);
        return Visitor.send(request.POST(BodyPublishers.ofString(body)).build());
    }

    @Test
    void by_a_method_that_is_not_meant_is_refused() throws IOException {
        Refused.in(Visitor.send(visitor.request("/api/communities").DELETE().build()));
    }

    @Test
    void without_a_name_or_with_a_wrong_password_is_refused(Product product) throws IOException {
        Refused.in(new Visitor(product, "admin2", "wrong").get("/api/properties"));
        Refused.in(new Visitor(product, "", "").get("/api/properties"));
    }
}
