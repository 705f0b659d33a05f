package guanjia.standalone.cli;

import guanjia.standalone.Words;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Has a read model rebuilt from the first event and follows it to its end. */
@Command(name = "rebuild")
final class Rebuild implements Callable<Integer> {

    private static final Set<String> OVER = Set.of("SWITCHED", "DIFFERENT", "FAILED", "ABANDONED");

    @Parameters(index = "0", paramLabel = "NAME")
    private String name = "";

    @Override
    public Integer call() {
        JsonNode end = of(name, RunningSystem.named());
        String state = end.path("state").asString();
        System.out.println(
                Words.of(
                        "rebuild.end." + state.toLowerCase(Locale.ROOT),
                        name,
                        end.path("events").asString(),
                        end.path("eventsPerSecond").asString()));
        return state.equals("SWITCHED") ? 0 : Guanjia.NOT_ALL_WELL;
    }

    /** Has one rebuilt and waits; what comes back is its last state. */
    static JsonNode of(String readModel, RunningSystem system) {
        String path = "/api/read-models/" + readModel + "/rebuild";
        system.post(path);
        return new Progress()
                .follow(
                        () -> system.get(path),
                        state -> OVER.contains(state.path("state").asString()),
                        state -> line(readModel, state));
    }

    private static String line(String readModel, JsonNode state) {
        return Words.of(
                "rebuild.progress",
                readModel,
                state.path("position").asString("0"),
                state.path("head").asString("?"));
    }
}
