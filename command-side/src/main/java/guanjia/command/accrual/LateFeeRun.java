package guanjia.command.accrual;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.command.accrual.AccrualCommand.Finish;
import guanjia.command.accrual.AccrualCommand.Start;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.events.LateFeeRunEvent;
import guanjia.events.LateFeeRunEvent.Finished;
import guanjia.events.LateFeeRunEvent.Started;
import guanjia.events.LateFeeRunId;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The run of one day. It is finished once and never again. */
@Aggregate(type = "late-fee-run")
class LateFeeRun {

    @AggregateIdentifier private @Nullable LateFeeRunId id;

    private boolean finished;

    /** For Axon, which tells it its events. */
    LateFeeRun() {}

    void decide(Start start, Asked asked) {
        CommandRefused.unless(asked.everywhere(), new AccrualRefusal.NotEverywhere());
        CommandRefused.unless(
                !start.through().isAfter(asked.today()),
                new AccrualRefusal.InTheFuture(start.through(), asked.today()));
        CommandRefused.unless(!finished, new AccrualRefusal.AlreadyCounted(start.through()));
        if (id == null) {
            apply(new Started(start.run(), start.through()));
        }
    }

    void decide(Finish finish) {
        CommandRefused.unless(id != null && !finished, new AccrualRefusal.NotRunning());
        apply(new Finished(finish.run(), finish.accounts()));
    }

    @EventSourcingHandler
    void evolve(LateFeeRunEvent event) {
        switch (event) {
            case Started started -> id = started.run();
            case Finished _ -> finished = true;
        }
    }
}
