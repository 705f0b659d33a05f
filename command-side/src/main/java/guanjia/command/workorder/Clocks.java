package guanjia.command.workorder;

import guanjia.events.AcceptanceEvent;
import guanjia.events.DispatchEvent;
import guanjia.events.RepairEvent;
import guanjia.events.WorkOrderEvent.Clock;
import guanjia.events.WorkOrderEvent.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of one order. A clock runs until what it watches has happened; the completion clock
 * can stand, and then runs out later by as long as it stood.
 */
final class Clocks {

    private final Map<Clock, Due> dues = new EnumMap<>(Clock.class);
    private final Set<Clock> reached = EnumSet.noneOf(Clock.class);
    private final Set<Due> missed = new HashSet<>();
    private Duration stood = Duration.ZERO;
    private @Nullable Instant standsSince;

    void set(List<Due> all) {
        all.forEach(due -> dues.put(due.clock(), due));
    }

    /** Nothing is left to watch. */
    void end() {
        reached.addAll(EnumSet.allOf(Clock.class));
    }

    void evolve(DispatchEvent event) {
        switch (event) {
            case DispatchEvent.Grabbed _, DispatchEvent.Accepted _ -> reached.add(Clock.RESPONSE);
            case DispatchEvent.Dispatched _,
                    DispatchEvent.Rejected _,
                    DispatchEvent.Transferred _ -> {}
        }
    }

    void evolve(RepairEvent event) {
        switch (event) {
            case RepairEvent.Arrived _ -> reached.add(Clock.ARRIVAL);
            case RepairEvent.Quoted it -> standsSince = it.at();
            case RepairEvent.QuoteApproved it -> goOn(it.at(), it.dues());
            case RepairEvent.QuoteDeclined it -> goOn(it.at(), it.dues());
            case RepairEvent.Suspended it -> standsSince = it.clockStops() ? it.at() : null;
            case RepairEvent.Resumed it -> goOn(it.at(), it.dues());
            case RepairEvent.Completed it -> complete(it.at());
            case RepairEvent.ForceFinished it -> complete(it.at());
            case RepairEvent.Started _, RepairEvent.MaterialUsed _ -> {}
        }
    }

    void evolve(AcceptanceEvent event) {
        if (event instanceof AcceptanceEvent.ReworkDemanded it) {
            reached.remove(Clock.COMPLETION);
            goOn(it.at(), it.dues());
        }
    }

    /** Should it not be accepted, the time until then is nobody's delay. */
    private void complete(Instant at) {
        goOn(at, List.of());
        reached.add(Clock.COMPLETION);
        standsSince = at;
    }

    private void goOn(Instant at, List<Due> changed) {
        stood = stoodUntil(at);
        standsSince = null;
        set(changed);
    }

    void miss(Clock clock, Instant at) {
        Due due = dues.get(clock);
        if (due != null && due.at().equals(at)) {
            missed.add(due);
        }
    }

    /** How long the completion clock has stood, up to a moment. */
    Duration stoodUntil(Instant at) {
        return standsSince == null || at.isBefore(standsSince)
                ? stood
                : stood.plus(Duration.between(standsSince, at));
    }

    /** What changes when a standing clock goes on; nothing when it never stood. */
    List<Due> goingOn(Instant at) {
        Due completion = dues.get(Clock.COMPLETION);
        if (standsSince == null || completion == null || at.isBefore(standsSince)) {
            return List.of();
        }
        Instant later = completion.at().plus(Duration.between(standsSince, at));
        return List.of(new Due(Clock.COMPLETION, later, completion.source()));
    }

    /** The clocks that run, and have not run out yet as far as anybody has recorded. */
    List<Due> running() {
        return dues.values().stream()
                .filter(due -> !reached.contains(due.clock()))
                .filter(due -> !missed.contains(due))
                .filter(due -> due.clock() != Clock.COMPLETION || standsSince == null)
                .toList();
    }

    /** Whether a clock with this end has run out by now, for the first time. */
    boolean runsOut(Clock clock, Instant at, Instant now) {
        return running().stream()
                .anyMatch(due ->
                        due.clock() == clock && due.at().equals(at) && !due.at().isAfter(now));
    }
}
