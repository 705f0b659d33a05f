package guanjia.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import guanjia.history.TestPostgres;
import guanjia.history.standin.AxonServerStandIn;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;

class A_process_without_its_Axon_Server {

    @ParameterizedTest
    @EnumSource
    void starts_and_says_what_is_wrong(Side side) {
        try (var server = AxonServerStandIn.away();
                var process = AxonServerProcess.start(side, TestPostgres.fresh(), server)) {
            var health = process.bean(HealthEndpoint.class).healthForPath("axonServer");
            assertThat(Optional.ofNullable(health).map(HealthDescriptor::getStatus))
                    .contains(Status.DOWN);
            var unknown = process.post("/api/communities", "{}", "Accept-Language", "en");
            assertThat(unknown.statusCode()).isEqualTo(503);
            assertThat(AxonServerProcess.json(unknown).path("type").asString())
                    .isEqualTo("/problems/access.history-away");
            if (side != Side.COMMAND) {
                assertThat(process.get("/login").statusCode()).isEqualTo(200);
                assertThat(process.get("/login?refused=history-away").body()).contains("无法核对");
            }
        }
    }
}
