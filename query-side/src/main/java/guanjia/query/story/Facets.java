package guanjia.query.story;

import guanjia.events.BusinessTime;
import guanjia.events.HandoverId;
import guanjia.events.Money;
import guanjia.events.Personal;
import guanjia.events.PropertyEvent.Keys;
import guanjia.events.PropertyEvent.MeterReading;
import guanjia.events.PropertyEvent.Share;
import guanjia.events.Rights;
import guanjia.events.Stated;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes an event apart into what it says, by the names of its fields: {@code place.building} → 3栋.
 * It needs to know no event, so a new one tells its story from the day it exists.
 */
final class Facets {

    /** How values are said to this reader. */
    interface Speech {

        /** An id of something that may have a name. */
        String id(UUID id);

        String constant(Enum<?> constant);

        String yes(boolean value);

        /** A user, by the id that events keep. */
        String user(String actor);

        /** A value about a person, or what stands for it when it may not be seen. */
        String personal(String field, Personal value);
    }

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessTime.ZONE);

    private final Speech speech;
    private final UUID self;
    private final Map<String, String> found = new LinkedHashMap<>();

    private Facets(Speech speech, UUID self) {
        this.speech = speech;
        this.self = self;
    }

    /** What an event says, without the id of the thing whose history it is. */
    static Map<String, String> of(Record event, UUID self, Speech speech) {
        Facets facets = new Facets(speech, self);
        facets.take("", event);
        return facets.found;
    }

    private void take(String prefix, Record value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = read(component, value);
            String name = component.getName();
            if (part instanceof Record inner && !isSimple(inner)) {
                // The parts of a place and of a profile are known by their own names.
                boolean plain = name.equals("profile") || name.equals("place");
                take(plain ? "" : name + ".", inner);
            } else if (part instanceof Map<?, ?> map) {
                map.forEach((key, more) -> put("others." + key, more));
            } else {
                put(prefix + name, part);
            }
        }
    }

    private void put(String field, @Nullable Object value) {
        String said = value == null || value instanceof HandoverId ? "" : say(field, value);
        if (!said.isEmpty() && !(value instanceof Record r && isSelf(r))) {
            found.put(field, said);
        }
    }

    private boolean isSelf(Record record) {
        return self.equals(unwrap(record));
    }

    private String say(String field, Object value) {
        return switch (value) {
            case Boolean truth -> speech.yes(truth);
            case String actor when field.equals("by") || field.equals("cashier") ->
                    speech.user(actor);
            case Enum<?> constant -> speech.constant(constant);
            case UUID id -> speech.id(id);
            case Personal personal -> speech.personal(field, personal);
            case Stated stated -> stated.text();
            case Share(var owner, var percent) ->
                    speech.id(owner.value())
                            + " "
                            + percent.stripTrailingZeros().toPlainString()
                            + "%";
            case MeterReading(var kind, var number, var reading) ->
                    speech.constant(kind) + " " + number + " " + reading.toPlainString();
            case Keys(var what, int count) -> what + " × " + count;
            case Collection<?> many ->
                    many.stream().map(one -> say(field, one)).collect(Collectors.joining("，"));
            case Money money -> money.toString();
            case Instant at -> MOMENT.format(at);
            case Record record when isOne(record) -> say(field, unwrap(record));
            case Record many -> parts(field, many);
            default -> value.toString();
        };
    }

    /** One of several, such as a tender or an allocation: its parts side by side. */
    private String parts(String field, Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> read(component, record))
                .filter(part -> part != null && !self.equals(part))
                .map(part -> say(field, part))
                .collect(Collectors.joining(" "));
    }

    private static boolean isOne(Record record) {
        return record.getClass().getRecordComponents().length == 1;
    }

    /** Ids and quantities: records around one value. */
    private static Object unwrap(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object inner = components.length == 1 ? read(components[0], record) : null;
        return inner == null || inner instanceof Collection<?> ? record.toString() : inner;
    }

    private static boolean isSimple(Record record) {
        return switch (record) {
            case Personal _, Stated _, Share _, MeterReading _, Keys _ -> true;
            case Rights _ -> false;
            default -> isOne(record);
        };
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The ids that an event names, to look up their names at once. */
    static List<UUID> ids(Object value) {
        List<UUID> ids = new ArrayList<>();
        collect(value, ids);
        return ids;
    }

    private static void collect(@Nullable Object value, List<UUID> ids) {
        switch (value) {
            case null -> {}
            case UUID id -> ids.add(id);
            case Collection<?> many -> many.forEach(one -> collect(one, ids));
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    collect(read(component, record), ids);
                }
            }
            default -> {}
        }
    }
}
