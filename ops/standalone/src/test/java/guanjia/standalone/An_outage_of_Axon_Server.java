package guanjia.standalone;

import static guanjia.standalone.AxonServerProcess.json;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.events.PersonEvent;
import guanjia.events.PersonId;
import guanjia.history.Eventually;
import guanjia.history.TestPostgres;
import guanjia.history.standin.AxonServerStandIn;
import guanjia.query.readmodel.ReadModels;
import guanjia.query.readmodel.RebuildState;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class An_outage_of_Axon_Server {

    private static final AxonServerStandIn SERVER = AxonServerStandIn.away().start();
    private static AxonServerProcess house;

    @BeforeAll
    static void start() {
        house = AxonServerProcess.start(Side.BOTH, TestPostgres.fresh(), SERVER);
        Eventually.holds(() -> assertThat(found("开始").statusCode()).isEqualTo(200));
    }

    @AfterAll
    static void stop() {
        house.close();
        SERVER.close();
    }

    @Test
    void leaves_the_pages_and_refuses_commands_until_the_server_is_back() {
        HttpResponse<String> before = found("停电之前");
        shown(before);
        house.logIn();
        SERVER.stop();
        HttpResponse<String> refused = found("停电期间");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(json(refused).path("type").asString()).isEqualTo("/problems/door.history-away");
        assertThat(json(refused).path("detail").asString()).contains("没有响应");
        HttpResponse<String> page = house.page("/communities");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("停电之前");
        String story = "/api/communities/" + json(before).path("id").asString() + "/events";
        assertThat(house.get(story).statusCode()).isEqualTo(503);
        assertThat(house.page("/operations").statusCode()).isEqualTo(200);
        var health = house.json("/actuator/health").path("components").path("axonServer");
        assertThat(health.path("details").path("meaning").asString()).contains("no answer");
        SERVER.start();
        Eventually.holds(() -> assertThat(found("来电之后").statusCode()).isEqualTo(200));
        Eventually.holds(() -> assertThat(house.get("/api/communities").body()).contains("来电之后"));
        assertThat(house.get(story).statusCode()).isEqualTo(200);
    }

    @Test
    void changes_nothing_about_a_rebuild_from_the_first_event() {
        shown(found("重建之前"));
        ReadModels readModels = house.bean(ReadModels.class);
        readModels.rebuild("register", "test");
        Eventually.holds(() ->
                assertThat(readModels.latestRebuild("register"))
                        .hasValueSatisfying(rebuild ->
                                assertThat(rebuild.state()).isEqualTo(RebuildState.SWITCHED)));
        assertThat(house.get("/api/communities").body()).contains("重建之前");
    }

    @Test
    void and_a_crash_in_the_midst_of_an_erasure_leave_no_key() {
        var made = house.post("/api/persons", "{\"name\":\"要忘记的人\",\"phone\":\"13800001111\"}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        UUID person = UUID.fromString(json(made).path("id").asString());
        assertThat(keys(person)).isEqualTo(1);
        var erased = new PersonEvent.Erased(new PersonId(person));
        house.bean(EventStore.class)
                .publish(
                        List.of(
                                new GenericDomainEventMessage<>(
                                        "person", person.toString(), 1, erased)));
        Eventually.holds(() -> assertThat(keys(person)).isZero());
    }

    private static int keys(UUID person) {
        return house.bean(JdbcClient.class)
                .sql(
                        "select count(*) from vault.person_keys"
                                + " where person_id = ? and destroyed_at is null")
                .param(person)
                .query(Integer.class)
                .single();
    }

    private static HttpResponse<String> found(String name) {
        return house.post(
                "/api/communities", "{\"name\":\"%s\",\"address\":\"长江路 1 号\"}".formatted(name));
    }

    private static void shown(HttpResponse<String> made) {
        String position = json(made).path("position").asString();
        house.get(
                "/api/communities/" + json(made).path("id").asString(), "Guanjia-After", position);
    }
}
