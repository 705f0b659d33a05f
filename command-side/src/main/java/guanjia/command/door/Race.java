package guanjia.command.door;

import guanjia.history.StoreFailure;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * When two change the same thing at once, the store takes the first and turns the second away; the
 * second then decides again on what the first has left.
 */
final class Race {

    private static final int ATTEMPTS_MAX = 8;

    private Race() {}

    /**
     * Comes back when it is time to decide again.
     *
     * @throws RuntimeException the failure itself, when it was no lost race
     * @throws CommandRefused when too many races were lost one after the other
     */
    static void decideAgainOrThrow(RuntimeException failure, int attempt) {
        if (!wasLost(failure)) {
            throw failure;
        }
        CommandRefused.unless(attempt < ATTEMPTS_MAX, new DoorRefusal.ChangedMeanwhile());
        // Up to 2, 4, 8 … milliseconds, so that those who collided do not collide again at once.
        LockSupport.parkNanos(
                ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(1L << attempt)));
    }

    static boolean wasLost(Throwable failure) {
        if (StoreFailure.in(failure) == StoreFailure.RACE) {
            return true;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AggregateStreamCreationException
                    || cause instanceof DataIntegrityViolationException) {
                return true;
            }
        }
        return false;
    }
}
