package guanjia.history;

import guanjia.events.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * Reads the history as it was stored: for the story of a thing, for rebuilds and for proofs. Every
 * reading throws {@link HistoryAway} when the event store is another server and does not answer.
 */
public interface Archive {

    /**
     * The events of one aggregate in their order, from a sequence number on. On Axon Server their
     * {@link StoredEvent#position()} is 0, since that server tells positions only where it tells
     * the events of everybody.
     */
    List<StoredEvent> ofAggregate(UUID id, long fromSequence, int limit);

    /** The sequence of the last event of an aggregate; -1 when nothing ever happened to it. */
    long lastSequenceOf(UUID id);

    /** The aggregates of a type to which something happened behind one position, up to another. */
    Set<UUID> touched(String aggregateType, long after, long upTo);

    /** The events of these stored names behind one position, up to another, in their order. */
    List<StoredEvent> named(Set<String> names, long after, long upTo);

    /** The event at this position; empty for a gap and for a position not yet reached. */
    Optional<StoredEvent> at(long position);

    /** The next events behind a position, none of them beyond {@link #lastDecided()}. */
    List<StoredEvent> after(long position, int limit);

    /** The same events opened, up to the end as it is now; to be closed. */
    Stream<? extends TrackedEventMessage<?>> messagesAfter(long position);

    /** The position of the last event behind which nothing will appear any more, 0 without one. */
    long lastDecided();

    /** What was stored, brought to the present revision and unsealed. */
    Event open(StoredEvent stored);
}
