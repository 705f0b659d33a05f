package guanjia.command.door;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.jspecify.annotations.Nullable;

/** A command on its way, and whoever waits for its answer. */
final class Rider {

    private final CommandMessage<Command> message;
    private final CompletableFuture<Answer> arrival = new CompletableFuture<>();
    private @Nullable PendingAnswer answer;
    private @Nullable RuntimeException refusal;

    Rider(CommandMessage<Command> message) {
        this.message = message;
    }

    Command command() {
        return message.getPayload();
    }

    /**
     * Is decided among others, and arrives with them.
     *
     * @throws RuntimeException when something else than a refusal happened
     */
    void ride(CommandBus bus) {
        try {
            answer = Dispatch.over(bus, message);
        } catch (CommandRefused refused) {
            refusal = refused;
        }
    }

    /** Null when it went well; else what went wrong, which whoever waits is told too. */
    @Nullable RuntimeException rideAlone(CommandBus bus) {
        try {
            arrival.complete(Dispatch.over(bus, message).complete());
            return null;
        } catch (RuntimeException failure) {
            fail(failure);
            return failure;
        } catch (Throwable grave) {
            // Whoever waits has to hear of everything, or would wait for ever.
            IllegalStateException failure = new IllegalStateException(grave);
            fail(failure);
            return failure;
        }
    }

    void fail(RuntimeException failure) {
        arrival.completeExceptionally(failure);
    }

    /** Tells whoever waits, now that the transaction has ended well. */
    void arrive() {
        if (answer != null) {
            arrival.complete(answer.complete());
        } else {
            arrival.completeExceptionally(
                    refusal == null ? new IllegalStateException("never rode") : refusal);
        }
    }

    /** Waits for the answer. */
    Answer arrival() {
        try {
            return arrival.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw failed;
        }
    }
}
