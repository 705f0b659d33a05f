package guanjia.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.acceptance.Visitor.Reply;
import tools.jackson.databind.JsonNode;

/** What every refusal of the API has in common. */
final class Refused {

    private Refused() {}

    /** Checks that the answer is a refusal in words with a stable type, and holds no insides. */
    static void in(Reply reply) {
        String text = reply.text();
        assertThat(reply.status()).as(text).isBetween(400, 499);
        assertThat(reply.header("Content-Type")).as(text).startsWith("application/problem+json");
        JsonNode problem = reply.json();
        assertThat(problem.path("type").asString()).as(text).matches("/problems/[a-z0-9.-]+");
        assertThat(problem.path("title").asString()).as(text).matches(".*\\p{IsHan}.*");
        assertThat(problem.path("detail").asString()).as(text).matches("(?s).*\\p{IsHan}.*");
        assertThat(text)
                .doesNotContain("Exception", "\tat ", "guanjia.command", "org.springframework");
    }
}
