package guanjia.query.operations;

import org.jspecify.annotations.Nullable;

/**
 * What an operator decides.
 *
 * @param reason why; needed, and kept for ever
 */
record Decision(@Nullable String reason) {

    private static final int REASON_LENGTH_MAX = 500;

    /** The reason, or a refusal when there is none. */
    String why() {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty()) {
            throw new Unexplained(Unexplained.Lack.MISSING);
        }
        if (why.length() > REASON_LENGTH_MAX) {
            throw new Unexplained(Unexplained.Lack.TOO_LONG);
        }
        return why;
    }
}
