package guanjia.query.readmodel;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns values of the language of events into what the driver takes. */
final class Arguments {

    private static final ClassValue<@Nullable Method> ONLY_COMPONENT =
            new ClassValue<>() {
                @Override
                protected @Nullable Method computeValue(Class<?> type) {
                    RecordComponent[] components = type.getRecordComponents();
                    if (components == null || components.length != 1) {
                        return null;
                    }
                    Method accessor = components[0].getAccessor();
                    accessor.setAccessible(true);
                    return accessor;
                }
            };

    private Arguments() {}

    static void set(PreparedStatement statement, List<@Nullable Object> args) throws SQLException {
        for (int index = 0; index < args.size(); index++) {
            statement.setObject(index + 1, plain(statement.getConnection(), args.get(index)));
        }
    }

    private static @Nullable Object plain(Connection connection, @Nullable Object value)
            throws SQLException {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case Record wrapped -> plain(connection, unwrap(wrapped));
            case Collection<?> many -> array(connection, many.toArray());
            case Object[] many -> array(connection, many);
            default -> value;
        };
    }

    private static Object array(Connection connection, Object[] values) throws SQLException {
        @Nullable Object[] plain = new Object[values.length];
        for (int index = 0; index < values.length; index++) {
            plain[index] = plain(connection, values[index]);
        }
        String type =
                plain.length > 0 && plain[0] instanceof UUID
                        ? "uuid"
                        : plain.length > 0 && plain[0] instanceof Number ? "numeric" : "text";
        return connection.createArrayOf(type, plain);
    }

    private static @Nullable Object unwrap(Record wrapped) {
        Method accessor = ONLY_COMPONENT.get(wrapped.getClass());
        if (accessor == null) {
            throw new IllegalArgumentException(
                    wrapped.getClass().getName() + " is no single value that a column could hold");
        }
        try {
            return accessor.invoke(wrapped);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
