package guanjia.command.billing;

import guanjia.events.BillRunEvent;
import guanjia.events.BillRunId;
import guanjia.events.Facts;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads where runs stand, from their events. */
@Component
class RunStates {

    private final EventStore events;

    RunStates(EventStore events) {
        this.events = events;
    }

    RunState of(BillRunId run) {
        RunState state = new RunState();
        var stream = events.readEvents(run.toString());
        while (stream.hasNext()) {
            DomainEventMessage<?> message = stream.next();
            if (message.getPayload() instanceof BillRun kept) {
                state = kept.state();
            } else if (message.getPayload() instanceof BillRunEvent event) {
                state.evolve(event, (String) message.getMetaData().get(Facts.REASON));
            }
        }
        return state;
    }
}
