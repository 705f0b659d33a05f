package guanjia.query.readmodel;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.messaging.annotation.ClasspathHandlerDefinition;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;

/**
 * Calls the handlers of a read model. Axon's limit of time for a handler is left out: it costs a
 * scheduled task for each event, and the transaction's own limit ends a handler that hangs.
 */
final class Handlers {

    private final AnnotationEventHandlerAdapter adapter;
    private final Map<Class<?>, Boolean> wanted = new ConcurrentHashMap<>();

    Handlers(ReadModel readModel) {
        Class<?> type = readModel.getClass();
        adapter =
                new AnnotationEventHandlerAdapter(
                        readModel,
                        ClasspathParameterResolverFactory.forClass(type),
                        ClasspathHandlerDefinition.forClass(type));
    }

    /** Whether the read model has a handler for events of this type. */
    boolean want(Class<?> type) {
        return wanted.computeIfAbsent(type, adapter::canHandleType);
    }

    void handle(Projected event) throws Exception {
        if (want(event.message().getPayloadType())) {
            adapter.handle(event.message());
        }
    }
}
