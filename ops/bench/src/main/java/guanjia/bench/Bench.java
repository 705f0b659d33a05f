package guanjia.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures. Explained by {@code ops/guanjia help bench}. */
@Command(
        name = "ops/guanjia bench",
        subcommands = {AppendBench.class, BillingBench.class, ReplayBench.class, ReadBench.class})
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }
}
