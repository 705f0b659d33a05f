package guanjia.standalone.cli;

import guanjia.standalone.Words;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Has the late fees of all accounts counted up to a day and follows it to its end. */
@Command(name = "accrue")
final class Accrue implements Callable<Integer> {

    @Option(names = "--through", paramLabel = "DAY")
    private @Nullable LocalDate through;

    @Override
    public Integer call() {
        RunningSystem system = RunningSystem.named();
        String body = through == null ? "{}" : "{\"through\":\"" + through + "\"}";
        JsonNode begun = system.postJson("/api/late-fee-runs", body);
        String path =
                "/api/late-fee-runs/" + text(begun, "id") + "?after=" + text(begun, "position");
        JsonNode end =
                new Progress()
                        .follow(
                                () -> system.get(path),
                                state -> state.path("state").asString().equals("FINISHED"),
                                state -> Words.of("accrue.progress", text(state, "through")));
        System.out.println(Words.of("accrue.end", text(end, "through"), text(end, "accounts")));
        return 0;
    }

    private static String text(JsonNode state, String field) {
        return state.path(field).asString("");
    }
}
