package guanjia.standalone.cli;

import guanjia.standalone.Words;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** Has the system checked: its protection, and its read models against the events. */
@Command(name = "verify")
final class Verify implements Callable<Integer> {

    private boolean well = true;

    @Override
    public Integer call() {
        RunningSystem system = RunningSystem.named();
        history(system.get("/health").path("components").path("history"));
        for (JsonNode readModel : system.get("/api/read-models")) {
            readModel(readModel.path("name").asString(), system);
        }
        return well ? 0 : Guanjia.NOT_ALL_WELL;
    }

    private void history(JsonNode health) {
        JsonNode details = health.path("details");
        String head = details.path("head").asString("?");
        boolean up = health.path("status").asString("").equals("UP");
        say(up, up ? Words.of("verify.history", head) : Words.of("verify.history-wrong", details));
    }

    private void readModel(String name, RunningSystem system) {
        JsonNode end = Rebuild.of(name, system);
        boolean equal =
                end.path("state").asString().equals("SWITCHED") && end.path("findings").isEmpty();
        String events = end.path("events").asString();
        say(
                equal,
                equal
                        ? Words.of("verify.read-model", name, events)
                        : Words.of("verify.read-model-wrong", name, events, end.path("findings")));
    }

    private void say(boolean passed, String words) {
        well &= passed;
        System.out.println((passed ? "✓ " : "✗ ") + words);
    }
}
