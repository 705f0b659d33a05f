package guanjia.standalone;

import static guanjia.standalone.AxonServerProcess.json;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.history.Archive;
import guanjia.history.TestPostgres;
import guanjia.history.standin.AxonServerStandIn;
import guanjia.query.readmodel.After;
import guanjia.query.readmodel.ReadModels;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class The_product_on_Axon_Server {

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
    void shows_at_once_what_was_answered() {
        HttpResponse<String> made = HOUSE.register("101", "shown");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        String position = json(made).path("position").asString();
        HttpResponse<String> unit =
                HOUSE.showing()
                        .get(
                                "/api/properties/" + json(made).path("id").asString(),
                                "Guanjia-After",
                                position);
        assertThat(unit.headers().firstValue("Guanjia-Behind")).isEmpty();
        assertThat(unit.body()).contains("\"101\"");
    }

    @Test
    void tells_the_story_of_a_unit() {
        var made = json(HOUSE.register("102", "told"));
        String id = made.path("id").asString();
        String position = made.path("position").asString();
        HOUSE.showing().get("/api/properties/" + id, "Guanjia-After", position);
        var events = HOUSE.showing().json("/api/properties/" + id + "/events").path("events");
        assertThat(events.get(0).path("name").asString()).isEqualTo("property.registered");
        assertThat(events.get(0).path("facts").path("actor").asString()).isNotEmpty();
        long head = HOUSE.showing().bean(Archive.class).lastDecided();
        assertThat(HOUSE.showing().json("/api/events/" + head).path("position").asLong())
                .isEqualTo(head);
    }

    @Test
    void carries_out_the_batches_of_the_demonstration() {
        try (var server = AxonServerStandIn.away().start();
                var both = AxonServerProcess.start(Side.BOTH, TestPostgres.fresh(), server)) {
            both.demonstrate();
            long head = both.bean(Archive.class).lastDecided();
            assertThat(head).isEqualTo(server.events()).isGreaterThan(1_000);
            assertThat(both.bean(After.class).reached(head, List.of(), Duration.ofMinutes(1)))
                    .isTrue();
            assertThat(both.bean(ReadModels.class).all())
                    .allSatisfy(model -> assertThat(model.deadLetters()).isZero());
        }
    }
}
