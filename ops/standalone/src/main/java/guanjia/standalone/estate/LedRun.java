package guanjia.standalone.estate;

import guanjia.command.billing.BillRunCommand.Plan;
import guanjia.command.billing.BillRunCommand.Publish;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandBatch;
import guanjia.events.BillRunEvent;
import guanjia.events.BillRunEvent.Failed;
import guanjia.events.BillRunEvent.Finished;
import guanjia.events.BillRunEvent.Previewed;
import guanjia.events.BillRunEvent.Progressed;
import guanjia.history.Archive;
import guanjia.history.StoredEvent;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Leads a bill run from its plan to its end, as somebody would who publishes whatever comes. */
public final class LedRun {

    private static final int PAGE = 500;
    private static final long PAUSE_NANOS = 5_000_000;

    private final Archive archive;
    private final CommandBatch batch;
    private final Plan plan;
    private final Asked asked;
    private long sequence;
    private long batches;

    public LedRun(Archive archive, CommandBatch batch, Plan plan, Asked asked) {
        this.archive = archive;
        this.batch = batch;
        this.plan = plan;
        this.asked = asked;
    }

    /** Plans it and waits until it is computed. */
    public Previewed preview() {
        batch.sendAll(List.of(plan), asked, () -> {});
        return await(Previewed.class);
    }

    /** Publishes what was computed and waits until everybody is charged. */
    public Finished publish(Previewed seen) {
        batch.sendAll(List.of(new Publish(plan.run(), seen.fingerprint())), asked, () -> {});
        return await(Finished.class);
    }

    /** In how many transactions it has charged so far. */
    public long batches() {
        return batches;
    }

    private <T extends BillRunEvent> T await(Class<T> wanted) {
        while (true) {
            for (StoredEvent stored : archive.ofAggregate(plan.run().value(), sequence, PAGE)) {
                sequence = stored.sequence() + 1;
                var event = archive.open(stored);
                if (event instanceof Failed failed) {
                    throw new IllegalStateException(failed.toString());
                }
                batches += event instanceof Progressed ? 1 : 0;
                if (wanted.isInstance(event)) {
                    return wanted.cast(event);
                }
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
