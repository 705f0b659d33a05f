package guanjia.history;

import guanjia.events.StoredAs;
import guanjia.events.StoredEvents;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * Writes events under their stored names and reads nothing else: a name that {@link StoredEvents}
 * does not know becomes no class, whoever wrote it.
 */
final class EventSerializer extends Jackson3Serializer {

    private final Map<Class<?>, SerializedType> types = new ConcurrentHashMap<>();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();
    private final ObjectWriter writer = getObjectMapper().writer();

    EventSerializer(Vault vault) {
        super(builder().jsonMapperBuilderCustomizer(json -> EventJson.configure(json, vault)));
    }

    /**
     * Facts are strings by name and need no more than that to be read; they stand at each event.
     */
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as overridden
    public <S, T> @Nullable T deserialize(SerializedObject<S> serialized) {
        return serialized.getData() instanceof byte[] facts
                        && serialized.getType().getName().equals(MetaData.class.getName())
                ? (T) MetaData.from(FactsJson.read(facts))
                : super.deserialize(serialized);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return Void.class;
        }
        if (type.getName().equals(MetaData.class.getName())) {
            return MetaData.class;
        }
        return StoredEvents.named(type.getName())
                .<Class<?>>map(event -> event)
                .orElse(UnknownSerializedType.class);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the overridden method declares it
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SerializedType.emptyType();
        }
        return types.computeIfAbsent(type, EventSerializer::storedType);
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        return readers.computeIfAbsent(type, getObjectMapper()::readerFor);
    }

    @Override
    protected ObjectWriter getWriter() {
        // The constructor of the superclass does not need it, and everybody later has it.
        return writer;
    }

    private static SerializedType storedType(Class<?> type) {
        if (type == MetaData.class) {
            return new SimpleSerializedType(MetaData.class.getName(), null);
        }
        StoredAs stored = StoredEvents.storedAs(type);
        return new SimpleSerializedType(stored.value(), Integer.toString(stored.revision()));
    }
}
