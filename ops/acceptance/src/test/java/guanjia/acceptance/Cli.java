package guanjia.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The verbs of the script, run against a product as its administrator runs them. */
final class Cli {

    private static final int SECONDS_MAX = 180;

    private Cli() {}

    /**
     * How a verb ended.
     *
     * @param words everything it printed
     */
    record Outcome(int status, String words) {

        String lastLine() {
            return words.strip().lines().reduce("", (_, line) -> line);
        }
    }

    static Outcome run(Product product, String... verb) {
        List<String> command =
                new ArrayList<>(Launch.java("guanjia.standalone.cli.Guanjia", "-Xmx256m"));
        command.addAll(List.of(verb));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("GUANJIA_URL", product.url("").toString());
        builder.environment().put("GUANJIA_USER", "admin");
        builder.environment().put("GUANJIA_PASSWORD", Product.PASSWORD);
        try {
            Process process = builder.start();
            String words =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(SECONDS_MAX, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("does not end; it printed\n" + words);
            }
            return new Outcome(process.exitValue(), words);
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
