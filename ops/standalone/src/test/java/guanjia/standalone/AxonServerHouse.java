package guanjia.standalone;

import static guanjia.standalone.AxonServerProcess.json;
import static org.assertj.core.api.Assertions.assertThat;

import guanjia.history.Eventually;
import guanjia.history.TestPostgres;
import guanjia.history.standin.AxonServerStandIn;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two processes that decide and one that shows, with the server between them and one community. The
 * first process is there before its server.
 */
final class AxonServerHouse implements AutoCloseable {

    private final AxonServerStandIn server = AxonServerStandIn.away();
    private final TestPostgres postgres = TestPostgres.fresh();
    private final List<AxonServerProcess> processes = new ArrayList<>();
    private String community = "";

    void start() {
        processes.add(AxonServerProcess.start(Side.COMMAND, postgres, server));
        server.start();
        processes.add(AxonServerProcess.start(Side.COMMAND, postgres, server));
        processes.add(AxonServerProcess.start(Side.QUERY, postgres, server));
        Eventually.holds(() -> {
            var made =
                    desk(0).post("/api/communities", "{\"name\":\"枫林\",\"address\":\"长江路 1 号\"}");
            assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
            community = json(made).path("id").asString();
        });
    }

    /** One of the two that decide, by turns. */
    AxonServerProcess desk(int turn) {
        return processes.get(turn % 2);
    }

    AxonServerProcess showing() {
        return processes.getLast();
    }

    int events() {
        return server.events();
    }

    /** As a crash between the events and the end of the database's transaction would. */
    void loseReceipt(String key) {
        JdbcClient.create(postgres.superuserDataSource())
                .sql("delete from command.receipt where key = ?")
                .param(key)
                .update();
    }

    HttpResponse<String> register(String number, String key) {
        return register(desk(0), number, key);
    }

    HttpResponse<String> register(AxonServerProcess desk, String number, String key) {
        return desk.post(
                "/api/properties",
                """
                {"community":"%s","place":{"building":"3栋","entrance":"2单元","number":"%s"},
                 "usage":"HOME","builtUpArea":"89.35"}
                """
                        .formatted(community, number),
                "Idempotency-Key",
                key);
    }

    HttpResponse<String> correct(String unit, String key) {
        return desk(1).post(
                        "/api/properties/" + unit + "/correction",
                        """
                        {"place":{"building":"3栋","entrance":"2单元","number":"106A"},
                         "usage":"HOME","builtUpArea":"90.00","reason":"量过"}
                        """,
                        "Idempotency-Key",
                        key);
    }

    @Override
    public void close() {
        processes.forEach(AxonServerProcess::close);
        server.close();
    }
}
