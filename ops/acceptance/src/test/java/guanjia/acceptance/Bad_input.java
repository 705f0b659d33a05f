package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.acceptance.Visitor.Reply;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a refusal in words with a stable type, and never our insides. */
@ExtendWith(Shared.class)
@Order(30)
@TestInstance(Lifecycle.PER_CLASS)
class Bad_input {

    private static final String NOBODY = "018f0000-0000-7000-8000-000000000000";

    private Visitor visitor;
    private String community = "";

    @BeforeAll
    void register(Product product) throws IOException {
        visitor = Visitor.admin(product);
        community = new Clerk(visitor).community("坏输入的小区");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "nonsense",
                "[]",
                "null",
                "\"text\"",
                "{\"name\":",
                "{\"name\":{}}",
                "{}",
                "{\"name\":[1,2]}",
                "{\"name\":\"\u0000\",\"address\":\"a\"}"
            })
    void that_is_no_such_request_is_refused_in_words(String body) throws IOException {
        Refused.in(visitor.post("/api/communities", body));
        Refused.in(visitor.post("/api/properties", body));
    }

    @Test
    void with_a_field_nobody_knows_is_refused_by_its_name() throws IOException {
        Reply reply =
                visitor.post(
                        "/api/communities", "{\"name\":\"a\",\"address\":\"b\",\"nmae\":\"c\"}");
        Refused.in(reply);
        assertThat(reply.text()).contains("nmae");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 100_000})
    void that_is_too_long_is_refused_at_its_field(int length) throws IOException {
        Reply reply =
                visitor.post(
                        "/api/communities",
                        "{\"name\":\"%s\",\"address\":\"b\"}".formatted("长".repeat(length)));
        Refused.in(reply);
        assertThat(reply.json().path("errors").toString()).contains("name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"-1\"",
                "\"0\"",
                "\"1000000000\"",
                "\"1e9\"",
                "\"1e-9\"",
                "\"1e999999999\"",
                "\"89.355\"",
                "\"NaN\"",
                "\"Infinity\"",
                "\"\"",
                "\"八十\"",
                "{}",
                "[]",
                "true",
                "\"99999999999999999999999999999\""
            })
    void of_an_area_that_cannot_be_is_refused_at_its_field(String area) throws IOException {
        Reply reply =
                visitor.post(
                        "/api/properties",
                        Clerk.unitJson(community, "A1").replace("\"89.35\"", area));
        Refused.in(reply);
        assertThat(reply.json().path("errors").toString()).contains("builtUpArea");
    }

    @Test
    void that_registers_a_unit_twice_is_refused_with_its_place() throws IOException {
        Clerk clerk = new Clerk(visitor);
        clerk.unit(community, "T1");
        Reply second = clerk.unit(community, "T1", UUID.randomUUID().toString());
        Refused.in(second);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().path("type").asString())
                .isEqualTo("/problems/property.place-taken");
        assertThat(second.json().path("detail").asString()).contains("T1");
    }

    @Test
    void that_uses_a_key_again_for_something_else_is_refused() throws IOException {
        Clerk clerk = new Clerk(visitor);
        String key = UUID.randomUUID().toString();
        assertThat(clerk.unit(community, "K1", key).status() / 100).isEqualTo(2);
        Reply other = clerk.unit(community, "K2", key);
        Refused.in(other);
        assertThat(other.status()).isEqualTo(409);
    }

    @Test
    void that_names_a_community_that_is_not_there_is_refused() throws IOException {
        Refused.in(visitor.post("/api/properties", Clerk.unitJson(NOBODY, "N1")));
        Refused.in(visitor.post("/api/properties", Clerk.unitJson("nonsense", "N1")));
    }
}
