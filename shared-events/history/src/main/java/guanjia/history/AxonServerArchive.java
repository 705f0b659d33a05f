package guanjia.history;

import guanjia.events.Event;
import io.axoniq.axonserver.connector.event.AggregateEventStream;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;

/** The history in Axon Server, asked for by its own interface. */
final class AxonServerArchive implements Archive {

    private static final int PATIENCE_S = 5;
    private static final int PAGE = 1_000;

    private final Supplier<EventChannel> server;
    private final AxonServerHistory messages;
    private final StoredEventOpener opener;

    AxonServerArchive(
            Supplier<EventChannel> server, AxonServerHistory messages, StoredEventOpener opener) {
        this.server = server;
        this.messages = messages;
        this.opener = opener;
    }

    @Override
    public List<StoredEvent> ofAggregate(UUID id, long fromSequence, int limit) {
        try {
            AggregateEventStream stream =
                    server.get().openAggregateStream(id.toString(), fromSequence);
            List<StoredEvent> found = new ArrayList<>();
            while (found.size() < limit && stream.hasNext()) {
                found.add(AxonServerEvents.stored(0, stream.next()));
            }
            stream.cancel();
            return found;
        } catch (InterruptedException | RuntimeException e) {
            throw away(e);
        }
    }

    @Override
    public long lastSequenceOf(UUID id) {
        return answer(server.get().findHighestSequence(id.toString()));
    }

    /** Reads everything in between: the server has no index of types. */
    @Override
    public Set<UUID> touched(String aggregateType, long after, long upTo) {
        Set<UUID> found = new LinkedHashSet<>();
        between(after, upTo, event -> event.aggregateType().equals(aggregateType))
                .forEach(event -> found.add(event.aggregateId()));
        return found;
    }

    @Override
    public List<StoredEvent> named(Set<String> names, long after, long upTo) {
        return between(after, upTo, event -> names.contains(event.name()));
    }

    private List<StoredEvent> between(long after, long upTo, Predicate<StoredEvent> which) {
        List<StoredEvent> found = new ArrayList<>();
        long position = after;
        while (position < upTo) {
            List<StoredEvent> page = read(position, upTo, PAGE);
            page.stream().filter(which).forEach(found::add);
            position = page.getLast().position();
        }
        return found;
    }

    @Override
    public Optional<StoredEvent> at(long position) {
        return position < 1 || position > lastDecided()
                ? Optional.empty()
                : read(position - 1, position, 1).stream().findFirst();
    }

    @Override
    public List<StoredEvent> after(long position, int limit) {
        return read(position, lastDecided(), limit);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> messagesAfter(long position) {
        long head = lastDecided();
        return position >= head
                ? Stream.empty()
                : AxonServerPass.over(
                        messages.openStream(new GlobalSequenceTrackingToken(position)),
                        position,
                        head);
    }

    /** The server gives a position to what is committed, so every position is decided. */
    @Override
    public long lastDecided() {
        return answer(server.get().getLastToken()) + 1;
    }

    @Override
    public Event open(StoredEvent stored) {
        return opener.open(stored);
    }

    private List<StoredEvent> read(long behind, long upTo, int limit) {
        List<StoredEvent> found = new ArrayList<>();
        if (behind >= upTo) {
            return found;
        }
        // The server is told the last one known to it, counted from 0.
        try (EventStream stream = server.get().openStream(behind - 1, PAGE)) {
            long position = behind;
            while (position < upTo && found.size() < limit) {
                EventWithToken next = stream.nextIfAvailable(PATIENCE_S, TimeUnit.SECONDS);
                if (next == null) {
                    throw away(stream.getError().orElseGet(TimeoutException::new));
                }
                position = next.getToken() + 1;
                found.add(AxonServerEvents.stored(position, next.getEvent()));
            }
            return found;
        } catch (InterruptedException e) {
            throw away(e);
        }
    }

    private static long answer(CompletableFuture<Long> asked) {
        try {
            return asked.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw away(e);
        }
    }

    private static HistoryAway away(Throwable cause) {
        if (cause instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        return new HistoryAway("Axon Server does not answer", cause);
    }
}
