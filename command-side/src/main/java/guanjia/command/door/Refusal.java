package guanjia.command.door;

import java.util.Locale;

/**
 * Why a command was not carried out, as data. A refusal is a record nested in the sealed refusals
 * of its feature; its words stand in the message files under {@code refusal.<type>}, with the
 * record's components by name.
 */
public interface Refusal {

    /**
     * The stable type: the feature, a full stop, the name of the record, such as {@code
     * property.place-taken}. Never changed once released.
     */
    default String type() {
        Class<?> feature = getClass().getEnclosingClass();
        String group = feature == null ? "guanjia" : feature.getSimpleName();
        return kebab(group.replaceFirst("Refusal$", "")) + "." + kebab(getClass().getSimpleName());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
