package guanjia.command.imports.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Cells of a sheet as a person would write them. */
final class SheetCell {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_465;
    private static final double SECONDS_PER_DAY = 86_400;

    private SheetCell() {}

    /**
     * Which column an address such as {@code AB12} names, counted from 0; −1 when it names none.
     */
    static int column(@Nullable String address) {
        int column = 0;
        int length = 0;
        while (address != null && length < address.length() && length < 4) {
            char each = address.charAt(length);
            if (each < 'A' || each > 'Z') {
                break;
            }
            column = column * 26 + each - 'A' + 1;
            length++;
        }
        return column - 1;
    }

    /**
     * A number as it was typed. A sheet keeps binary fractions (89.349999999999994); the shortest
     * decimal that means the same one is what a person typed.
     */
    static String number(String raw) {
        try {
            double value = Double.parseDouble(raw);
            return value == 0 || !Double.isFinite(value)
                    ? raw
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException none) {
            return raw;
        }
    }

    /** A day, or a moment, in ISO 8601. */
    static String date(String raw, boolean since1904) {
        try {
            double days = Double.parseDouble(raw);
            if (!(days >= 0 && days <= LAST_DAY)) {
                return raw;
            }
            LocalDate zero = since1904 ? DAY_ZERO_1904 : DAY_ZERO;
            LocalDateTime moment =
                    zero.atStartOfDay().plusSeconds(Math.round(days * SECONDS_PER_DAY));
            boolean wholeDay = moment.equals(moment.truncatedTo(ChronoUnit.DAYS));
            return wholeDay ? moment.toLocalDate().toString() : moment.toString();
        } catch (NumberFormatException none) {
            return raw;
        }
    }
}
