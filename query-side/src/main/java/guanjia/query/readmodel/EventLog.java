package guanjia.query.readmodel;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.stereotype.Component;

/** The log of all events, read beside the live projections. */
@Component
class EventLog {

    private final EventStorageEngine engine;

    EventLog(EventStorageEngine engine) {
        this.engine = engine;
    }

    /** The position behind which there is nothing to be read yet. */
    long head() {
        return engine.createHeadToken().position().orElse(0);
    }

    /** The event at exactly this position. */
    Optional<Projected> at(long position) {
        try (Stream<? extends TrackedEventMessage<?>> events = behind(position - 1)) {
            return events.findFirst()
                    .map(Projected::of)
                    .filter(event -> event.position() == position);
        }
    }

    /**
     * Reads ahead in a thread of its own, while the reader writes what it got.
     *
     * @param position the last one not to be read
     * @param goal the last one to be read
     * @param wanted types whose events are to be opened by the reading thread
     */
    Prefetch read(long position, long goal, Predicate<Class<?>> wanted) {
        return new Prefetch(() -> behind(position), goal, wanted);
    }

    private Stream<? extends TrackedEventMessage<?>> behind(long position) {
        return engine.readEvents(new GlobalSequenceTrackingToken(position), false);
    }
}
