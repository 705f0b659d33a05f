package guanjia.query.readmodel;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one column: an expression of parameters, constants and at most once the column
 * itself, which then stands between head and tail.
 *
 * @param tail null when the former value plays no part
 */
record Assignment(String column, String head, int headArgs, @Nullable String tail, int tailArgs) {

    /** Strict and the same at any time; and none that fails for some values of its type. */
    private static final Set<String> WORDS =
            Set.of("null", "true", "false", "jsonb_build_object", "greatest", "least");

    private static final Pattern TOKEN =
            Pattern.compile(
                    "\\s+|'(?:[^'?]|'')*'|\\?|::\\s*[a-z]\\w*(?:\\[])?|\\d+|\\|\\||[-+*(),]"
                            + "|(?<word>[a-z_]\\w*)",
                    Pattern.CASE_INSENSITIVE);

    /** What cannot fail whatever its parameters are, as long as these are of harmless types. */
    private static final Pattern BARE =
            Pattern.compile("\\?|'(?:[^'?]|'')*'|null|true|false", Pattern.CASE_INSENSITIVE);

    /** Null when the expression is of another kind. */
    static @Nullable Assignment of(String column, String expression) {
        Matcher token = TOKEN.matcher(expression);
        int self = -1;
        int end = 0;
        while (token.find() && token.start() == end) {
            end = token.end();
            String word = token.group("word");
            if (column.equals(word) && self < 0) {
                self = token.start();
            } else if (word != null && !WORDS.contains(word)) {
                return null;
            }
        }
        if (end < expression.length()) {
            return null;
        }
        return self < 0
                ? constant(column, expression)
                : withFormer(
                        column,
                        expression.substring(0, self),
                        expression.substring(self + column.length()));
    }

    static Assignment constant(String column, String expression) {
        return new Assignment(column, expression, parameters(expression), null, 0);
    }

    private static Assignment withFormer(String column, String head, String tail) {
        return new Assignment(column, head, parameters(head), tail, parameters(tail));
    }

    private static int parameters(String sql) {
        return (int) sql.chars().filter(c -> c == '?').count();
    }

    boolean usesFormer() {
        return tail != null;
    }

    boolean isBare() {
        return tail == null && BARE.matcher(head).matches();
    }

    int args() {
        return headArgs + tailArgs;
    }

    String expression() {
        return tail == null ? head : head + column + tail;
    }

    /** This one when the former value is not that of the column but what another one makes. */
    Assignment after(Assignment former, String type) {
        if (tail == null) {
            return this;
        }
        String opened = head + "((" + former.head;
        String closed = ")::" + type + ")" + tail;
        return former.tail == null
                ? constant(column, opened + closed)
                : withFormer(column, opened, former.tail + closed);
    }
}
