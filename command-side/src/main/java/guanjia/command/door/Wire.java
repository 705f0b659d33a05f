package guanjia.command.door;

import guanjia.history.StoreFailure;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Failures between the process that decides and the process whose door was asked. Only the details
 * of a {@link CommandExecutionException} cross the wire as data: a refusal is its own, and of what
 * happened to the event store this says the sort.
 */
final class Wire {

    /** What the door has to know about a failure in another process. */
    record Elsewhere(StoreFailure failure) {}

    private Wire() {}

    /** A failure as it may leave this process. */
    static Throwable sent(Throwable failure) {
        StoreFailure sort = Race.wasLost(failure) ? StoreFailure.RACE : StoreFailure.in(failure);
        return sort == StoreFailure.OTHER || failure instanceof CommandExecutionException
                ? failure
                : new CommandExecutionException(sort.name(), failure, new Elsewhere(sort));
    }

    /** What a failure, here or in another process, says about the event store. */
    static StoreFailure sortOf(RuntimeException failure) {
        return failure instanceof CommandExecutionException elsewhere
                        && elsewhere.getDetails().orElse(null) instanceof Elsewhere(var sort)
                ? sort
                : StoreFailure.in(failure);
    }

    /** A failure as it would have been in this process. */
    static RuntimeException received(RuntimeException failure) {
        if (failure instanceof CommandRefused) {
            return failure;
        }
        if (failure instanceof CommandExecutionException elsewhere
                && elsewhere.getDetails().orElse(null) instanceof Refusal refusal) {
            return new CommandRefused(refusal);
        }
        return switch (sortOf(failure)) {
            case RACE -> new ConcurrencyException("somebody was faster", failure);
            case AWAY -> new CommandRefused(new DoorRefusal.HistoryAway());
            case DONE, OTHER -> failure;
        };
    }
}
