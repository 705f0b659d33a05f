package guanjia.command.imports.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** One spelling for words that are compared: no full-width forms, no capitals, no blanks. */
public final class Plain {

    private static final Set<String> NOTHING_STATED =
            DataFile.lines("/imports/nothing-stated.txt").stream()
                    .map(Plain::spelling)
                    .collect(Collectors.toUnmodifiableSet());

    private Plain() {}

    public static String spelling(String text) {
        return halfWidth(text).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    /** Whether nothing is stated: blank, or words such as 暂无信息. */
    public static boolean statesNothing(String text) {
        return text.isBlank() || NOTHING_STATED.contains(spelling(text));
    }

    static String halfWidth(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
