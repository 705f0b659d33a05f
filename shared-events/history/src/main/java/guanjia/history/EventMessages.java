package guanjia.history;

import guanjia.events.StoredAs;
import guanjia.events.StoredEvents;
import java.util.List;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Turns rows into messages; only rows of an old revision take the way through the upcasters. */
final class EventMessages {

    private final Serializer serializer;
    private final EventUpcaster upcasters;

    EventMessages(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    List<? extends TrackedEventMessage<?>> of(List<EventRow> rows) {
        return rows.stream().allMatch(EventMessages::isPresentForm)
                ? rows.stream().map(this::message).toList()
                : EventUtils.upcastAndDeserializeTrackedEvents(rows.stream(), serializer, upcasters)
                        .toList();
    }

    private static boolean isPresentForm(EventRow row) {
        return StoredEvents.named(row.name())
                .map(StoredEvents::storedAs)
                .map(StoredAs::revision)
                .filter(revision -> Integer.toString(revision).equals(row.revision()))
                .isPresent();
    }

    /** Opens payload and facts when they are asked for: often another thread needs them. */
    private TrackedEventMessage<?> message(EventRow row) {
        return new GenericTrackedDomainEventMessage<>(
                row.trackingToken(),
                row.type(),
                row.aggregateId(),
                row.sequence(),
                new SerializedMessage<>(
                        row.eventId(),
                        new LazyDeserializingObject<>(row.getPayload(), serializer),
                        new LazyDeserializingObject<>(row.getMetaData(), serializer)),
                row::time);
    }
}
