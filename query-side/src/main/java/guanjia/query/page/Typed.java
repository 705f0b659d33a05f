package guanjia.query.page;

import org.jspecify.annotations.Nullable;

/** What a person typed into a field of a filter. */
public final class Typed {

    private static final int LENGTH_MAX = 60;

    private Typed() {}

    /** Without what no database can look for, and no longer than a field is; null for nothing. */
    public static @Nullable String words(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String stripped = text.replaceAll("\\p{Cntrl}", " ").strip();
        if (stripped.isEmpty()) {
            return null;
        }
        return stripped.length() <= LENGTH_MAX ? stripped : stripped.substring(0, LENGTH_MAX);
    }
}
