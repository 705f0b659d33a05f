package guanjia.standalone.cli;

import java.io.Console;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Follows long work that the system does, and shows on the standard error how far it is. */
final class Progress {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final boolean terminal =
            Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    private String shown = "";

    /** Asks until the work is over and gives its last state. */
    JsonNode follow(Supplier<JsonNode> state, Predicate<JsonNode> over, Words line) {
        while (true) {
            JsonNode now = state.get();
            show(line.of(now));
            if (over.test(now)) {
                end();
                return now;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** What to show of a state. */
    interface Words {
        String of(JsonNode state);
    }

    /** On a terminal a line replaces the one before; in a file each change is a line. */
    private void show(String line) {
        if (line.equals(shown)) {
            return;
        }
        if (!terminal) {
            System.err.println(line);
        } else {
            System.err.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
        }
        shown = line;
    }

    private void end() {
        if (terminal) {
            System.err.println();
        }
    }
}
