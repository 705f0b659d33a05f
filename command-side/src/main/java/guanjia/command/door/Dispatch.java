package guanjia.command.door;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;

/** Sends a command over the bus and waits for it. */
final class Dispatch {

    private Dispatch() {}

    /**
     * The answer, complete when the unit of work around it has ended.
     *
     * @throws RuntimeException whatever made it fail
     */
    static PendingAnswer over(CommandBus bus, CommandMessage<Command> message) {
        FutureCallback<Command, PendingAnswer> callback = new FutureCallback<>();
        bus.dispatch(message, callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(result.exceptionResult());
        }
        return result.getPayload();
    }
}
