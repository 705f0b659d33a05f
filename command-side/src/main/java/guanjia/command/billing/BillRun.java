package guanjia.command.billing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.events.BillRunEvent;
import guanjia.events.BillRunId;
import guanjia.events.Facts;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One bill run. What it decides stands in {@link RunDecisions}. */
@Aggregate(type = "bill-run", snapshotTriggerDefinition = "longStreams", cache = "aggregateCache")
class BillRun {

    @SuppressWarnings("UnusedVariable") // Axon reads it.
    @AggregateIdentifier
    private BillRunId id;

    private final RunState state = new RunState();

    /** For Axon, which tells it its events. */
    @SuppressWarnings("NullAway.Init")
    BillRun() {}

    @SuppressWarnings("NullAway.Init")
    BillRun(BillRunCommand.Plan plan, Asked asked) {
        happen(RunDecisions.decide(plan, asked));
    }

    RunState state() {
        return state;
    }

    void decide(BillRunCommand command, Asked asked) {
        state.communities().forEach(asked::mustReach);
        switch (command) {
            case BillRunCommand.Plan _ -> throw new CommandRefused(new BillRunRefusal.Over());
            case BillRunCommand.Preview _ -> happen(RunDecisions.preview(state));
            case BillRunCommand.Report it -> RunDecisions.report(state, it).forEach(this::happen);
            case BillRunCommand.Publish it -> happen(RunDecisions.publish(state, it));
            case BillRunCommand.Advance it -> RunDecisions.advance(state, it).forEach(this::happen);
            case BillRunCommand.Finish it -> happen(RunDecisions.finish(state, it));
            case BillRunCommand.Fail it -> happen(RunDecisions.fail(state, it));
            case BillRunCommand.Pause _ -> happen(RunDecisions.pause(state));
            case BillRunCommand.Resume _ -> happen(RunDecisions.resume(state));
            case BillRunCommand.Cancel it -> happen(RunDecisions.cancel(state, it));
            case BillRunCommand.Reverse it -> happen(RunDecisions.reverse(state, it));
        }
    }

    /** A run over one community is found there; one over several belongs to none. */
    private void happen(BillRunEvent event) {
        var communities =
                event instanceof BillRunEvent.Planned planned
                        ? planned.communities()
                        : state.communities();
        if (communities.size() == 1) {
            apply(event, MetaData.with(Facts.COMMUNITY, communities.getFirst().toString()));
        } else {
            apply(event);
        }
    }

    @EventSourcingHandler
    void evolve(BillRunEvent event, @MetaDataValue(Facts.REASON) @Nullable String reason) {
        id = event.run();
        state.evolve(event, reason);
    }
}
