package guanjia.standalone.cli;

import guanjia.standalone.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The verbs for a running system. */
@Command(
        name = "ops/guanjia",
        subcommands = {Accrue.class, Import.class, Export.class, Verify.class, Rebuild.class})
public final class Guanjia {

    /** The work could not be done. */
    static final int FAILED = 1;

    /** The work was done, and its result is not what one would hope for. */
    static final int NOT_ALL_WELL = 2;

    private Guanjia() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new Guanjia())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Guanjia::misunderstood)
                .setExecutionExceptionHandler((failure, _, _) -> failed(failure))
                .execute(arguments);
    }

    private static int misunderstood(CommandLine.ParameterException failure, String[] arguments) {
        System.err.println(failure.getMessage());
        System.err.println(Words.of("cli.see-help", failure.getCommandLine().getCommandName()));
        return FAILED;
    }

    private static int failed(Exception failure) {
        System.err.println(
                failure instanceof Unanswered
                        ? failure.getMessage()
                        : Words.of("cli.failed", failure.toString()));
        return FAILED;
    }
}
