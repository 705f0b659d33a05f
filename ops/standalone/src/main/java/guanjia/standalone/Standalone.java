package guanjia.standalone;

import picocli.CommandLine;

/** Starts the product: {@code [--data DIR] [--port N] [--side S] [--demo]}. */
public final class Standalone {

    private Standalone() {}

    /** Returns when everything is running; ends the process when it cannot be started. */
    public static void main(String[] arguments) {
        // Nothing of this system reports home.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        int status =
                new CommandLine(new Start())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setExecutionExceptionHandler(new FailedStart())
                        .execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }
}
