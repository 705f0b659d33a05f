package guanjia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of a receipt, without gaps within its community and year. Written {@code 2026-000123}.
 *
 * @param year of the book, 4 digits
 * @param number from 1 on
 */
public record ReceiptNumber(int year, long number) implements Comparable<ReceiptNumber> {

    /**
     * Reads {@code 2026-000123}.
     *
     * @throws IllegalArgumentException when it is no such number
     */
    @JsonCreator
    public static ReceiptNumber of(String text) {
        int dash = text.indexOf('-');
        if (dash < 1) {
            throw new IllegalArgumentException("a receipt is numbered such as 2026-000123");
        }
        return new ReceiptNumber(
                Integer.parseInt(text.substring(0, dash)),
                Long.parseLong(text.substring(dash + 1)));
    }

    @Override
    public int compareTo(ReceiptNumber other) {
        return year == other.year
                ? Long.compare(number, other.number)
                : Integer.compare(year, other.year);
    }

    @JsonValue
    @Override
    public String toString() {
        String digits = Long.toString(number);
        return year + "-" + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
}
