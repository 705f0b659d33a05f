package guanjia.command.door;

import guanjia.history.StoreFailure;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * When two change the same thing at once, the store takes the first and turns the second away; the
 * second then decides again on what the first has left.
 */
final class Race {

    private static final int ATTEMPTS_MAX = 8;

    /** What the database says to the one it ends so that two do not wait for each other. */
    private static final Set<String> GIVEN_UP = Set.of("40P01", "40001");

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
                    || cause instanceof DataIntegrityViolationException
                    || cause instanceof LockAcquisitionFailedException
                    || (cause instanceof SQLException said
                            && GIVEN_UP.contains(String.valueOf(said.getSQLState())))) {
                return true;
            }
        }
        return false;
    }
}
