package guanjia.query.readmodel;

import static guanjia.query.readmodel.TestSystem.claim;
import static guanjia.query.readmodel.TestSystem.taken;
import static guanjia.query.readmodel.TestSystem.until;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.history.TestPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class Several_processes {

    private final TestPostgres postgres = TestPostgres.fresh();
    private final TestSystem first = TestSystem.start(postgres, new Tally(1, 2));
    private final TestSystem second = TestSystem.start(postgres, new Tally(1, 2));

    @AfterEach
    void stop() {
        first.close();
        second.close();
    }

    @Test
    void share_the_segments_out_and_take_over_from_one_that_stops() {
        until("shared out", () -> owners() == 2);
        write(100);
        first.close();
        for (int i = 0; i < 100; i++) {
            second.append(taken(claim(), "late"));
        }
        second.awaitCaughtUp();
        assertThat(owners()).isEqualTo(1);
        assertThat(second.number("select count(*) from tally_journal")).isEqualTo(200);
    }

    @Test
    void hear_of_changes_that_another_one_projected() throws Exception {
        until("shared out", () -> owners() == 2);
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (TestSystem system : List.of(first, second)) {
                BufferedReader stream = open(http, system);
                CompletableFuture<String> heard =
                        CompletableFuture.supplyAsync(() -> firstEvent(stream));
                write(4);
                assertThat(heard.get(20, TimeUnit.SECONDS)).isEqualTo("event:tally");
                stream.close();
            }
        }
    }

    @Test
    void wait_for_a_position_that_another_one_projects() {
        until("shared out", () -> owners() == 2);
        write(10);
        long head = first.bean(EventLog.class).head();
        for (TestSystem system : List.of(first, second)) {
            assertThat(system.bean(After.class).reached(head, List.of(), Duration.ofSeconds(10)))
                    .isTrue();
        }
        assertThat(first.bean(After.class).reached(head + 1, List.of(), Duration.ofMillis(50)))
                .isFalse();
    }

    private void write(int claims) {
        for (int i = 0; i < claims; i++) {
            first.append(taken(claim(), "any"));
        }
    }

    private int owners() {
        return second.number("select count(distinct owner) from projection.position");
    }

    private static BufferedReader open(HttpClient http, TestSystem system)
            throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                http.send(
                        HttpRequest.newBuilder(URI.create(system.url("/live?models=tally")))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        assertThat(lines.readLine()).startsWith(":");
        return lines;
    }

    private static String firstEvent(BufferedReader stream) {
        return stream.lines().filter(line -> line.startsWith("event:")).findFirst().orElse("");
    }
}
