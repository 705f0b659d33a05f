package guanjia.command.deadline;

import guanjia.command.deadline.ClockTable.RunOut;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.CommandRefused;
import guanjia.command.workorder.ReportCommand.MissClock;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks every now and then whether a clock has run out and says so to its order. One process does
 * it at a time; what it knows lies in the database, so nothing is missed by a process that is
 * killed, and what is said twice is decided once.
 */
@Component
class ClockWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final long PATROL_MS = 250;
    private static final long TROUBLE_MS = 5_000;
    private static final long STOP_MS = 10_000;

    private final Clock clock = Clock.systemUTC();
    private final ClockTable table;
    private final CommandDoor door;
    private final TransactionTemplate transaction;
    private final Semaphore end = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread();

    ClockWatch(ClockTable table, CommandDoor door, PlatformTransactionManager transactions) {
        this.table = table;
        this.door = door;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void start() {
        running = true;
        end.drainPermits();
        thread = Thread.ofPlatform().daemon().name("work-order-clocks").start(this::patrol);
    }

    @Override
    public void stop() {
        running = false;
        end.release();
        try {
            thread.join(STOP_MS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void patrol() {
        while (running) {
            long pauseMs = PATROL_MS;
            try {
                boolean more = Boolean.TRUE.equals(transaction.execute(_ -> follow()));
                say(table.runOut(clock.instant()));
                pauseMs = more ? 0 : PATROL_MS;
            } catch (RuntimeException failure) {
                LOG.warn("clocks of work orders are looked at again later", failure);
                pauseMs = TROUBLE_MS;
            }
            rest(pauseMs);
        }
    }

    private boolean follow() {
        return table.lock().map(table::follow).orElse(false);
    }

    private void say(List<RunOut> all) {
        for (RunOut each : all) {
            if (!running) {
                return;
            }
            try {
                door.send(
                        new MissClock(each.order(), each.clock(), each.due()),
                        Asked.bySystem(clock.instant()));
            } catch (CommandRefused refused) {
                LOG.error("a clock of {} ran out and was refused", each.order(), refused);
            }
            table.forget(each);
        }
    }

    private void rest(long pauseMs) {
        try {
            if (end.tryAcquire(pauseMs, TimeUnit.MILLISECONDS)) {
                running = false;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
