package guanjia.standalone.cli;

import guanjia.standalone.Words;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Has a read model rebuilt from the first event and follows it to its end. */
@Command(name = "rebuild")
final class Rebuild implements Callable<Integer> {

    private static final Set<String> OVER = Set.of("SWITCHED", "DIFFERENT", "FAILED");

    @Parameters(index = "0", paramLabel = "NAME")
    private String name = "";

    @Override
    public Integer call() {
        RunningSystem system = RunningSystem.named();
        String path = "/api/read-models/" + name + "/rebuild";
        system.post(path);
        JsonNode end =
                new Progress()
                        .follow(
                                () -> system.get(path),
                                state -> OVER.contains(state.path("state").asString()),
                                Rebuild::line);
        boolean done = end.path("state").asString().equals("SWITCHED");
        System.out.println(end);
        return done ? 0 : Guanjia.NOT_ALL_WELL;
    }

    private static String line(JsonNode state) {
        return Words.of(
                "rebuild.progress",
                state.path("position").asString("0"),
                state.path("head").asString("?"));
    }
}
