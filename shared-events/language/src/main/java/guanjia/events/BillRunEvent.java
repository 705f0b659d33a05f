package guanjia.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a bill run: a period charged to all units of a community. */
public sealed interface BillRunEvent extends Event {

    BillRunId run();

    /**
     * What a run comes to.
     *
     * @param accounts that are charged anything
     * @param charges one for each item and period of a unit
     * @param exceptions units that a person should look at
     */
    record Totals(long accounts, long charges, Money gross, Money tax, long exceptions) {}

    /** A run was planned. */
    @StoredAs("bill-run.planned")
    record Planned(
            BillRunId run,
            CommunityId community,
            List<StandardVersion> standards,
            BillingPeriod period,
            boolean catchUp)
            implements BillRunEvent {
        public Planned {
            standards = List.copyOf(standards);
        }
    }

    /**
     * It was computed without charging anybody.
     *
     * @param fingerprint of everything it would charge
     */
    @StoredAs("bill-run.previewed")
    record Previewed(BillRunId run, Totals totals, String fingerprint) implements BillRunEvent {}

    /** Somebody let it charge. */
    @StoredAs("bill-run.published")
    record Published(BillRunId run, Totals expected) implements BillRunEvent {}

    /**
     * A part of the accounts is charged.
     *
     * @param done so far
     * @param last the account up to which, in the order of the run
     */
    @StoredAs("bill-run.progressed")
    record Progressed(BillRunId run, Totals done, @Nullable FeeAccountId last)
            implements BillRunEvent {}

    /** It waits. */
    @StoredAs("bill-run.paused")
    record Paused(BillRunId run) implements BillRunEvent {}

    /** It goes on. */
    @StoredAs("bill-run.resumed")
    record Resumed(BillRunId run) implements BillRunEvent {}

    /** Everything is charged. */
    @StoredAs("bill-run.finished")
    record Finished(BillRunId run, Totals totals) implements BillRunEvent {}

    /** It could not go on. */
    @StoredAs("bill-run.failed")
    record Failed(BillRunId run, String problem) implements BillRunEvent {}

    /** It was given up before it charged anything. */
    @StoredAs("bill-run.cancelled")
    record Cancelled(BillRunId run) implements BillRunEvent {}

    /** Everything it charged is being taken back. */
    @StoredAs("bill-run.reversal-started")
    record ReversalStarted(BillRunId run) implements BillRunEvent {}

    /** Everything it charged is taken back. */
    @StoredAs("bill-run.reversed")
    record Reversed(BillRunId run, Totals totals) implements BillRunEvent {}
}
