package guanjia.standalone;

import static guanjia.standalone.AxonServerProcess.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever is asked, the server gives the next command to the other process. */
class Commands_by_way_of_Axon_Server {

    private static final AxonServerHouse HOUSE = new AxonServerHouse();

    @BeforeAll
    static void start() {
        HOUSE.start();
    }

    @AfterAll
    static void stop() {
        HOUSE.close();
    }

    @Test
    void refuses_with_the_same_problem_whichever_process_decides() {
        HOUSE.register("103", "first");
        for (int turn = 0; turn < 4; turn++) {
            HttpResponse<String> refused = HOUSE.register(HOUSE.desk(turn), "103", "again-" + turn);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(json(refused).path("type").asString())
                    .isEqualTo("/problems/property.place-taken");
            assertThat(json(refused).path("refusal").path("place").asString()).contains("103");
        }
        HttpResponse<String> missing =
                HOUSE.desk(0)
                        .post(
                                "/api/communities/0197d3a5-0000-7000-8000-000000000000/closing",
                                "{\"reason\":\"没有\"}");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(json(missing).path("type").asString()).isEqualTo("/problems/door.not-found");
    }

    @Test
    void takes_a_request_that_is_sent_twice_as_one() {
        HttpResponse<String> first = HOUSE.register("104", "twice");
        int events = HOUSE.events();
        HttpResponse<String> second = HOUSE.register(HOUSE.desk(1), "104", "twice");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(HOUSE.events()).isEqualTo(events);
    }

    @Test
    void takes_it_as_one_even_when_a_crash_lost_the_receipt() {
        String unit = json(HOUSE.register("106", "made")).path("id").asString();
        HttpResponse<String> first = HOUSE.correct(unit, "lost");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        int events = HOUSE.events();
        HOUSE.loseReceipt("lost");
        HttpResponse<String> second = HOUSE.correct(unit, "lost");
        assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
        assertThat(HOUSE.events()).isEqualTo(events);
    }

    @Test
    void lets_one_of_eight_wishes_for_one_place_win() throws Exception {
        List<Callable<HttpResponse<String>>> wishes = new ArrayList<>();
        for (int wish = 0; wish < 8; wish++) {
            int one = wish;
            wishes.add(() -> HOUSE.register(HOUSE.desk(one), "105", "wish-" + one));
        }
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(wishes.size())) {
            for (Future<HttpResponse<String>> done : threads.invokeAll(wishes)) {
                answers.add(done.get().statusCode());
            }
        }
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
    }
}
