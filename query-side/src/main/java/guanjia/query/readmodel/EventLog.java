package guanjia.query.readmodel;

import guanjia.history.Archive;
import guanjia.history.HistoryAway;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** The log of all events, read beside the live projections. */
@Component
class EventLog {

    private final Archive archive;
    private volatile long head;

    EventLog(Archive archive) {
        this.archive = archive;
    }

    /**
     * The position behind which there is nothing to be read yet; while the event store does not
     * answer, the last one that this process has heard of.
     */
    long head() {
        try {
            head = archive.lastDecided();
        } catch (HistoryAway _) {
            return head;
        }
        return head;
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
        return archive.messagesAfter(position);
    }
}
