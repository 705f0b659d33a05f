package guanjia.standalone;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said on a terminal: Chinese, or English where the environment asks for it. */
public final class Words {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle(
                    "messages.standalone",
                    locale(),
                    ResourceBundle.Control.getNoFallbackControl(
                            ResourceBundle.Control.FORMAT_PROPERTIES));

    private Words() {}

    /** The words under this key, with the values in their places. */
    public static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(values);
    }

    private static Locale locale() {
        for (String name : new String[] {"GUANJIA_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = System.getenv(name);
            if (value != null && !value.isBlank()) {
                return value.startsWith("en") ? Locale.ENGLISH : Locale.ROOT;
            }
        }
        return Locale.ROOT;
    }
}
