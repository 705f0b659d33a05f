package guanjia.query.readmodel;

import guanjia.events.StoredAs;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * An event on its way into a read model.
 *
 * @param sequence the aggregate, whose events are projected one after the other
 */
record Projected(long position, String sequence, TrackedEventMessage<?> message) {

    static Projected of(TrackedEventMessage<?> message) {
        return new Projected(
                message.trackingToken().position().orElseThrow(), sequenceOf(message), message);
    }

    static String sequenceOf(TrackedEventMessage<?> message) {
        return message instanceof DomainEventMessage<?> domain
                ? domain.getAggregateIdentifier()
                : message.getIdentifier();
    }

    /** The stored name, for people. */
    String name() {
        StoredAs stored = message.getPayloadType().getAnnotation(StoredAs.class);
        return stored == null ? message.getPayloadType().getSimpleName() : stored.value();
    }
}
