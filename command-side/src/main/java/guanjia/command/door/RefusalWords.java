package guanjia.command.door;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of a refusal, from the message files. Chinese is the root of the bundle: a language we
 * do not speak gets Chinese.
 */
public final class RefusalWords {

    private static final Control NO_FALLBACK_TO_THE_MACHINE =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final String LABEL = "label.";

    private RefusalWords() {}

    /** One sentence that says why, with the refusal's components filled in. */
    public static String say(Refusal refusal, Locale locale) {
        return say("refusal." + refusal.type(), components(refusal), locale);
    }

    /** The message under a key with {@code {name}} replaced by the values of that name. */
    public static String say(String key, Map<String, ?> values, Locale locale) {
        String words = words(key, locale);
        for (Map.Entry<String, ?> value : values.entrySet()) {
            String name = "{" + value.getKey() + "}";
            if (words.contains(name)) {
                words = words.replace(name, said(value, locale));
            }
        }
        return words;
    }

    /** The components of a refusal by their names. */
    public static Map<String, Object> components(Refusal refusal) {
        Map<String, Object> values = new TreeMap<>();
        for (RecordComponent component : refusal.getClass().getRecordComponents()) {
            values.put(component.getName(), value(component, refusal));
        }
        return values;
    }

    private static Object value(RecordComponent component, Refusal refusal) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            Object value = accessor.invoke(refusal);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A value as it is read: of a field its label. */
    private static String said(Map.Entry<String, ?> value, Locale locale) {
        if (!value.getKey().equals("field")) {
            return said(value.getValue(), locale);
        }
        String label = words(LABEL + value.getValue(), locale);
        return label.startsWith(LABEL) ? String.valueOf(value.getValue()) : label;
    }

    /** A value as it is read: of an enum its word, of a list its entries. */
    private static String said(@Nullable Object value, Locale locale) {
        return switch (value) {
            case Enum<?> constant -> wordOf(constant, locale);
            case Collection<?> list ->
                    list.stream()
                            .map(entry -> said(entry, locale))
                            .collect(Collectors.joining(words("value.separator", locale)));
            case null, default -> String.valueOf(value);
        };
    }

    private static String wordOf(Enum<?> constant, Locale locale) {
        String name = constant.getDeclaringClass().getSimpleName() + '.' + constant.name();
        return words("value." + name.toLowerCase(Locale.ROOT), locale);
    }

    private static String words(String key, Locale locale) {
        try {
            return ResourceBundle.getBundle("messages/refusals", locale, NO_FALLBACK_TO_THE_MACHINE)
                    .getString(key);
        } catch (MissingResourceException missing) {
            return key;
        }
    }
}
