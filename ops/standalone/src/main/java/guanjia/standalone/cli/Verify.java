package guanjia.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;

/** Has the system checked: its protection, and its read models against the events. */
@Command(name = "verify")
final class Verify implements Callable<Integer> {

    @Override
    public Integer call() {
        JsonNode found = RunningSystem.named().get("/api/verification");
        boolean well = true;
        for (JsonNode check : found.path("checks")) {
            boolean passed = check.path("passed").asBoolean();
            well &= passed;
            System.out.println((passed ? "✓ " : "✗ ") + check.path("words").asString());
        }
        return well ? 0 : Guanjia.NOT_ALL_WELL;
    }
}
