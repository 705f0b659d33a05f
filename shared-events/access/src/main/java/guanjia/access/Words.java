package guanjia.access;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Words from one family of message files. Chinese is the root of the family, so a language we do
 * not speak gets Chinese, whatever the machine speaks.
 */
final class Words {

    private static final Control NOT_THE_MACHINES_LANGUAGE =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String family;

    private Words(String family) {
        this.family = family;
    }

    /** The words of {@code messages/<family>.properties}. */
    static Words of(String family) {
        return new Words("messages/" + family);
    }

    /** The words under a key, or the key itself. */
    String say(String key, Locale locale) {
        return say(key, Map.of(), locale);
    }

    /** The words under a key, with {@code {name}} replaced by the value of that name. */
    String say(String key, Map<String, ?> values, Locale locale) {
        String words = find(key, locale);
        for (Map.Entry<String, ?> value : values.entrySet()) {
            words = words.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return words;
    }

    private String find(String key, Locale locale) {
        try {
            return ResourceBundle.getBundle(family, locale, NOT_THE_MACHINES_LANGUAGE)
                    .getString(key);
        } catch (MissingResourceException missing) {
            return key;
        }
    }
}
