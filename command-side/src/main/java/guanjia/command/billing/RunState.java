package guanjia.command.billing;

import guanjia.events.BillRunEvent;
import guanjia.events.BillRunEvent.Reached;
import guanjia.events.BillRunEvent.Totals;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.CommunityId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the events say of one bill run. */
@SuppressWarnings("NullAway.Init") // Everything is told by the first event.
final class RunState {

    /** Where a run stands. */
    enum Phase {
        /** It is being computed. */
        PLANNED,
        PREVIEWED,
        /** It charges. */
        PUBLISHED,
        FINISHED,
        CANCELLED,
        /** It takes back what it charged. */
        REVERSING,
        REVERSED
    }

    private BillRunId id;
    private List<CommunityId> communities = List.of();
    private List<String> items = List.of();
    private BillingPeriod period;
    private @Nullable LocalDate since;
    private Phase phase = Phase.PLANNED;
    private boolean waits;
    private Totals expected = Totals.NONE;
    private Totals done = Totals.NONE;
    private @Nullable Reached last;
    private String tariff = "";
    private String fingerprint = "";
    private String reason = "";

    BillRunId id() {
        return id;
    }

    List<CommunityId> communities() {
        return communities;
    }

    BillingPeriod period() {
        return period;
    }

    RunPlan plan() {
        return new RunPlan(id, communities, items, period, since);
    }

    Phase phase() {
        return phase;
    }

    /** Whether somebody, or a failure, has stopped it. */
    boolean waits() {
        return waits;
    }

    boolean works() {
        return !waits
                && (phase == Phase.PLANNED || phase == Phase.PUBLISHED || phase == Phase.REVERSING);
    }

    Totals expected() {
        return expected;
    }

    Totals done() {
        return done;
    }

    /** The unit it has reached in what it is doing now; null before the first. */
    @Nullable Reached last() {
        return last;
    }

    String tariff() {
        return tariff;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** Why it is taken back. */
    String reason() {
        return reason;
    }

    /**
     * @param why somebody asked for it, as stored beside the event; null when nobody had to say
     */
    void evolve(BillRunEvent event, @Nullable String why) {
        switch (event) {
            case BillRunEvent.Planned planned -> {
                id = planned.run();
                communities = planned.communities();
                items = planned.items();
                period = planned.period();
                since = planned.since();
            }
            case BillRunEvent.PreviewAsked _ -> begin(Phase.PLANNED);
            case BillRunEvent.Previewed previewed -> {
                begin(Phase.PREVIEWED);
                expected = previewed.totals();
                tariff = previewed.tariff();
                fingerprint = previewed.fingerprint();
            }
            case BillRunEvent.FindingsListed _ -> {}
            case BillRunEvent.Published _ -> begin(Phase.PUBLISHED);
            case BillRunEvent.Progressed(_, var soFar, var reached) -> {
                done = soFar;
                last = reached;
            }
            case BillRunEvent.Paused _, BillRunEvent.Failed _ -> waits = true;
            case BillRunEvent.Resumed _ -> waits = false;
            case BillRunEvent.Finished _ -> phase = Phase.FINISHED;
            case BillRunEvent.Cancelled _ -> phase = Phase.CANCELLED;
            case BillRunEvent.ReversalStarted _ -> {
                begin(Phase.REVERSING);
                reason = why == null ? "" : why;
            }
            case BillRunEvent.Reversed _ -> phase = Phase.REVERSED;
        }
    }

    private void begin(Phase next) {
        phase = next;
        waits = false;
        done = Totals.NONE;
        last = null;
    }
}
