package guanjia.command.door;

import java.util.Locale;

/**
 * Why a command was not carried out, as data. A refusal is a record nested in the sealed refusals
 * of its feature; its words stand in the message files under {@code refusal.<type>}, with the
 * record's components by name.
 */
public interface Refusal {

    /** What sort of refusal it is; a door says it in its own way. */
    enum Kind {
        /** A rule of the domain forbids it. */
        RULE,
        /** It contradicts what is there already. */
        CONFLICT,
        /** What it speaks of is not there. */
        MISSING,
        /** The one who asks may not. */
        FORBIDDEN,
        /** It cannot be carried out for now, whatever it is. */
        UNAVAILABLE
    }

    default Kind kind() {
        return Kind.RULE;
    }

    /**
     * The stable type: the feature, a full stop, the name of the record, such as {@code
     * property.place-taken}. Never changed once released.
     */
    default String type() {
        return typeOf(getClass());
    }

    /** The stable type of a kind of refusal. */
    static String typeOf(Class<?> refusal) {
        Class<?> feature = refusal.getEnclosingClass();
        String group = feature == null ? "guanjia" : feature.getSimpleName();
        return kebab(group.replaceFirst("Refusal$", "")) + "." + kebab(refusal.getSimpleName());
    }

    /** {@code NotATable} becomes {@code not-a-table}. */
    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
