package guanjia.query.readmodel;

import static guanjia.query.readmodel.TestSystem.claim;
import static guanjia.query.readmodel.TestSystem.taken;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.history.TestPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class A_request_with_a_position {

    private static final TestSystem SYSTEM = TestSystem.start(TestPostgres.fresh(), new Tally());
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @AfterAll
    static void stop() {
        HTTP.close();
        SYSTEM.close();
    }

    @Test
    void is_answered_with_what_was_written_up_to_there() throws Exception {
        for (int i = 0; i < 20; i++) {
            SYSTEM.append(taken(claim(), "any"));
            long head = SYSTEM.bean(EventLog.class).head();
            HttpResponse<String> answer = get("/test/tally", Long.toString(head));
            assertThat(answer.body()).isEqualTo(Integer.toString(i + 1));
            assertThat(answer.headers().firstValue(After.BEHIND)).isEmpty();
        }
    }

    @Test
    void says_so_when_it_waited_in_vain() throws Exception {
        HttpResponse<String> answer = get("/test/tally", "999999");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue(After.BEHIND)).contains("true");
    }

    @Test
    void does_not_wait_when_it_reads_from_no_read_model() throws Exception {
        HttpResponse<String> answer = get("/test/nothing", "999999");
        assertThat(answer.headers().firstValue(After.BEHIND)).isEmpty();
    }

    private static HttpResponse<String> get(String path, String after)
            throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(SYSTEM.url(path)))
                        .header(After.HEADER, after)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
