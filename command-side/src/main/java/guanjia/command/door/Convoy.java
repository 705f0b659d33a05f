package guanjia.command.door;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets commands that arrive while others are under way ride together: their streams are loaded by
 * one query and their events appended by one transaction, so that many clients at once cost the
 * disk little more than one. Each is decided by itself and gets its own answer; a refused one
 * leaves the others as they are. Where anything but a refusal goes wrong, all get out and each goes
 * alone.
 */
@Component
class Convoy implements AutoCloseable {

    /** More would make the first wait for the last. */
    private static final int RIDERS_MAX = 64;

    /** While one waits for the disk the other decides. */
    private static final int AT_ONCE = 2;

    private static final int END_MAX_S = 10;
    private static final Logger LOG = LoggerFactory.getLogger(Convoy.class);

    private final LinkedBlockingQueue<Rider> waiting = new LinkedBlockingQueue<>();
    private final ExecutorService drivers =
            Executors.newFixedThreadPool(
                    AT_ONCE, Thread.ofPlatform().name("convoy-", 1).daemon().factory());
    private final CommandBus bus;
    private final Together together;
    private final boolean elsewhere;
    private volatile boolean closed;

    /**
     * @param store where commands go to other processes nobody can share a transaction
     */
    Convoy(
            CommandBus bus,
            Together together,
            @Value("${guanjia.event-store:postgresql}") String store) {
        this.bus = bus;
        this.together = together;
        this.elsewhere = store.equals("axon-server");
        for (int driver = 0; driver < AT_ONCE; driver++) {
            drivers.execute(this::drive);
        }
    }

    /**
     * Carries the command out, alone or with others.
     *
     * @throws RuntimeException as the command bus gives it; then this command has changed nothing
     */
    Answer send(CommandMessage<Command> message) {
        Rider rider = new Rider(message);
        if (elsewhere || CurrentUnitOfWork.isStarted()) {
            rider.rideAlone(bus);
        } else {
            waiting.add(rider);
            if (closed && waiting.remove(rider)) {
                rider.fail(new IllegalStateException("the system is stopping"));
            }
        }
        return rider.arrival();
    }

    private void drive() {
        List<Rider> riders = new ArrayList<>();
        try {
            while (true) {
                riders.add(waiting.take());
                waiting.drainTo(riders, RIDERS_MAX - 1);
                carry(riders);
                riders.clear();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void carry(List<Rider> riders) {
        try {
            if (riders.size() == 1) {
                riders.getFirst().rideAlone(bus);
                return;
            }
            together.inOneTransaction(
                    riders.stream().map(Rider::command),
                    () -> riders.forEach(rider -> rider.ride(bus)));
        } catch (RuntimeException failure) {
            alone(riders, failure);
            return;
        } catch (Error grave) {
            // Perhaps all was done already, so nobody rides again.
            riders.forEach(rider -> rider.fail(new IllegalStateException(grave)));
            return;
        }
        riders.forEach(Rider::arrive);
    }

    /**
     * All is as before and nobody has been told anything. While the database is away nobody waits
     * until everybody before has found that out too.
     */
    private void alone(List<Rider> riders, RuntimeException why) {
        @Nullable RuntimeException failure = why;
        for (Rider rider : riders) {
            if (failure != null && Outage.is(failure)) {
                rider.fail(failure);
            } else {
                failure = rider.rideAlone(bus);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        drivers.shutdownNow();
        try {
            if (!drivers.awaitTermination(END_MAX_S, TimeUnit.SECONDS)) {
                LOG.warn("commands were still under way after {} seconds", END_MAX_S);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
        for (Rider left = waiting.poll(); left != null; left = waiting.poll()) {
            left.fail(new IllegalStateException("the system is stopping"));
        }
    }
}
