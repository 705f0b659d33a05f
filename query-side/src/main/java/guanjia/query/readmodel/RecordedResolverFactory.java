package guanjia.query.readmodel;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives an event handler its {@link Recorded}. Found by Axon as a service. */
public final class RecordedResolverFactory implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<Recorded> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return parameters[parameterIndex].getType() == Recorded.class
                ? new RecordedResolver()
                : null;
    }

    /** Events without a position, published outside of the store, are no business of ours. */
    static Recorded recorded(TrackedEventMessage<?> event) {
        return new Recorded(
                event.trackingToken().position().orElseThrow(),
                UUID.fromString(event.getIdentifier()),
                event.getTimestamp(),
                new LazyFacts(event));
    }

    private static final class RecordedResolver implements ParameterResolver<Recorded> {

        @Override
        public Recorded resolveParameterValue(Message<?> message) {
            return recorded((TrackedEventMessage<?>) message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof EventMessage<?> && message instanceof TrackedEventMessage<?>;
        }
    }
}
