package guanjia.query.journal;

import guanjia.query.ledger.Chart;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account of a journal: one of the chart, or the part of it that belongs to one fee account.
 *
 * @param feeAccount null where the chart's account is not kept for each of them
 * @param place the unit, or the number of the fee account
 * @param opening balance before the first day
 * @param closing balance after the last day
 */
record JournalAccount(
        Chart.Line line,
        @Nullable UUID feeAccount,
        String place,
        BigDecimal opening,
        BigDecimal closing) {

    private static final int SHORT = 12;

    /**
     * Such as {@code Assets:1122应收账款:8F3A12BC0D11-3栋1502}. Beancount takes the strictest names: an
     * English root, and parts of letters and digits that begin with A–Z or a digit.
     */
    String name() {
        return name(line, feeAccount, place);
    }

    static String name(Chart.Line line, @Nullable UUID feeAccount, String place) {
        String root =
                switch (line.kind()) {
                    case "ASSET" -> "Assets";
                    case "LIABILITY" -> "Liabilities";
                    case "REVENUE" -> "Income";
                    default -> throw new IllegalArgumentException(line.kind());
                };
        String name = root + ":" + plain(line.code() + line.zh());
        return feeAccount == null ? name : name + ":" + part(feeAccount, place);
    }

    /** Two communities may each have a 3栋1502. */
    private static String part(UUID feeAccount, String place) {
        String id = feeAccount.toString();
        String unique = id.substring(id.length() - SHORT).toUpperCase(Locale.ROOT);
        return place.isEmpty() ? unique : unique + "-" + plain(place);
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{Nd}]+", "-");
    }
}
