package guanjia.command.door;

import org.axonframework.commandhandling.CommandExecutionException;

/** A command was refused. The {@link Refusal} travels as the details, also between processes. */
public final class CommandRefused extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    public CommandRefused(Refusal refusal) {
        super(refusal.type(), null, refusal);
    }

    /** Refuses unless the condition holds. */
    public static void unless(boolean condition, Refusal refusal) {
        if (!condition) {
            throw new CommandRefused(refusal);
        }
    }

    /** The reason, when it was refused in this process. */
    public Refusal refusal() {
        return this.<Refusal>getDetails().orElseThrow();
    }
}
