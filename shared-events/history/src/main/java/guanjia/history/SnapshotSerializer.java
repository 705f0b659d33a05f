package guanjia.history;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the state of an aggregate, field by field, under the name of the aggregate. Its revision
 * is a hash of the aggregate's code: a snapshot that other code made is not read but made anew, so
 * no snapshot ever needs an upcaster.
 */
final class SnapshotSerializer extends Jackson3Serializer {

    private final Supplier<Map<String, Class<?>>> aggregates;
    private final Map<Class<?>, SerializedType> types = new ConcurrentHashMap<>();

    /**
     * @param aggregates by name; asked late, because aggregates are found while the context starts
     */
    SnapshotSerializer(Vault vault, Supplier<Map<String, Class<?>>> aggregates) {
        super(builder().jsonMapperBuilderCustomizer(json -> configure(json, vault)));
        this.aggregates = aggregates;
    }

    /** Whether a snapshot is one of the present code. */
    boolean reads(SerializedType type) {
        return Optional.<Class<?>>ofNullable(aggregates.get().get(type.getName()))
                .map(this::typeForClass)
                .filter(type::equals)
                .isPresent();
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (type.getName().equals(MetaData.class.getName())) {
            return MetaData.class;
        }
        Class<?> aggregate = aggregates.get().get(type.getName());
        return aggregate == null ? UnknownSerializedType.class : aggregate;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the overridden method declares it
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || type == Void.class || type == void.class) {
            return SerializedType.emptyType();
        }
        return types.computeIfAbsent(type, this::storedType);
    }

    private SerializedType storedType(Class<?> type) {
        if (type == MetaData.class) {
            return new SimpleSerializedType(MetaData.class.getName(), null);
        }
        return aggregates.get().entrySet().stream()
                .filter(known -> known.getValue() == type)
                .findFirst()
                .map(known -> new SimpleSerializedType(known.getKey(), CodeHash.of(type)))
                .orElseThrow(() -> new IllegalArgumentException(type + " is no aggregate"));
    }

    private static void configure(JsonMapper.Builder json, Vault vault) {
        EventJson.configure(json, vault);
        json.enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                .changeDefaultVisibility(visibility ->
                        visibility
                                .withFieldVisibility(Visibility.ANY)
                                .withGetterVisibility(Visibility.NONE)
                                .withIsGetterVisibility(Visibility.NONE));
    }
}
