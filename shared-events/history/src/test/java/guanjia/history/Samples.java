package guanjia.history;

import guanjia.events.Event;
import guanjia.events.PersonId;
import guanjia.events.Personal;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An example of every event with every component filled, the same in every run. */
final class Samples {

    private Samples() {}

    static Event of(Class<? extends Event> event) {
        return (Event) record(event, event.getSimpleName());
    }

    private static Object value(Type type, String path) {
        if (type instanceof ParameterizedType of) {
            return collection((Class<?>) of.getRawType(), of.getActualTypeArguments(), path);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return plain.getEnumConstants()[plain.getEnumConstants().length - 1];
        }
        return plain.isRecord() ? record(plain, path) : simple(plain, path);
    }

    private static Object collection(Class<?> kind, Type[] of, String path) {
        if (kind == Map.class) {
            return Map.of(path, value(of[1], path));
        }
        Object element = value(of[0], path);
        return kind == Set.class ? Set.of(element) : List.of(element);
    }

    private static Object simple(Class<?> type, String path) {
        return switch (type.getSimpleName()) {
            case "String" -> path + " 示例";
            case "int", "Integer" -> 7;
            case "long", "Long" -> 1_234_567L;
            case "boolean", "Boolean" -> true;
            case "BigDecimal" -> new BigDecimal("12.50");
            case "LocalDate" -> LocalDate.of(2026, 3, 31);
            case "Instant" -> Instant.parse("2026-03-31T08:30:00.125Z");
            case "UUID" -> UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
            default -> throw new IllegalArgumentException("no sample of " + type);
        };
    }

    private static Object record(Class<?> type, String path) {
        if (type == Personal.class) {
            return Personal.of((PersonId) record(PersonId.class, path), "张三");
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values =
                Arrays.stream(components)
                        .map(c -> value(c.getGenericType(), path + "." + c.getName()))
                        .toArray();
        try {
            Constructor<?> constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }
}
