package guanjia.access;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that must come about within a time. */
final class Await {

    private Await() {}

    static void until(Duration atMost, BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(atMost);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("it did not come about within " + atMost);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
