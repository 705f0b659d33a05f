package guanjia.query.register;

import org.jspecify.annotations.Nullable;

/** A telephone number in one spelling, and how it is shown. */
final class Phone {

    /** What the keyed hash calls it. */
    static final String KIND = "phone";

    static final int TAIL = 4;

    private static final int HEAD = 3;
    private static final int LENGTH_MIN = 7;
    private static final int WHOLE_LENGTH_MIN = 10;

    private Phone() {}

    /** Digits alone, without the country's 86; null when it is no telephone number. */
    static @Nullable String spell(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String digits = text.replaceAll("\\D", "");
        if (digits.length() == 13 && digits.startsWith("86")) {
            digits = digits.substring(2);
        }
        return digits.length() < LENGTH_MIN ? null : digits;
    }

    /** {@code 138****1234}; of a short number the last four digits only. */
    static @Nullable String mask(@Nullable String number) {
        if (number == null) {
            return null;
        }
        int head = number.length() < WHOLE_LENGTH_MIN ? 0 : HEAD;
        int hidden = number.length() - head - TAIL;
        return number.substring(0, head) + "*".repeat(hidden) + tail(number);
    }

    static @Nullable String tail(@Nullable String number) {
        return number == null ? null : number.substring(number.length() - TAIL);
    }
}
