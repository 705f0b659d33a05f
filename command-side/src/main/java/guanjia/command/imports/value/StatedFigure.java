package guanjia.command.imports.value;

import guanjia.events.Stated;
import guanjia.events.Stated.Doubt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a figure, or a range of figures, out of the words around it. */
public final class StatedFigure {

    private static final String FIGURE =
            "(\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,12})?|\\d{1,15}(?:\\.\\d{1,12})?)";
    private static final String TO = "(?:至|到|-|–|—|―|−|~|〜|～)";

    /** Words, a figure, words, and perhaps up to what figure; no third one anywhere. */
    private static final Pattern SHAPE =
            Pattern.compile(
                    "([^\\d]*)"
                            + FIGURE
                            + "(万?)[^\\d至到–—―−~〜～-]*(?:"
                            + TO
                            + "\\s*"
                            + FIGURE
                            + "(万?)[^\\d]*)?");

    /** Units that hold a digit, and dates' dashes at the end of a text, are no figures. */
    private static final Pattern SQUARE_METRES = Pattern.compile("(?i)m2");

    /** A year with a month behind it, perhaps a day: 2014-05-01, 2014年5月. */
    private static final Pattern YEAR_AND_MONTH =
            Pattern.compile("\\D*(\\d{4})\\s*[-/.年]\\s*\\d{1,2}(?!\\d).*");

    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    private StatedFigure() {}

    /** Reads the words; they stay beside what was read, with the doubts a person should see. */
    public static Stated read(String written, PlausibleRange range) {
        String text = written.strip();
        if (Plain.statesNothing(text)) {
            return new Stated(text, null, null, List.of(Doubt.MISSING));
        }
        Matcher shape = SHAPE.matcher(SQUARE_METRES.matcher(Plain.halfWidth(text)).replaceAll("㎡"));
        if (!shape.matches()) {
            return new Stated(text, null, null, List.of(Doubt.UNREADABLE));
        }
        BigDecimal first = figure(shape.group(2), shape.group(3));
        if (isNegative(shape.group(1))) {
            first = first.negate();
        }
        BigDecimal second = shape.group(4) == null ? first : figure(shape.group(4), shape.group(5));
        return stated(text, first.min(second), first.max(second), range);
    }

    /** Reads a year; of a day or a month only the year counts. */
    public static Stated readYear(String written, PlausibleRange range) {
        Matcher day = YEAR_AND_MONTH.matcher(Plain.halfWidth(written));
        if (!day.matches()) {
            return read(written, range);
        }
        BigDecimal year = new BigDecimal(day.group(1));
        return stated(written.strip(), year, year, range);
    }

    private static Stated stated(
            String text, BigDecimal low, BigDecimal high, PlausibleRange range) {
        List<Doubt> doubts = new ArrayList<>();
        if (low.compareTo(high) != 0) {
            doubts.add(Doubt.RANGE);
        }
        if (!range.holds(low) || !range.holds(high)) {
            doubts.add(Doubt.IMPLAUSIBLE);
        }
        return new Stated(text, low, high, doubts);
    }

    private static BigDecimal figure(String digits, String tenThousands) {
        BigDecimal figure = new BigDecimal(digits.replace(",", ""));
        BigDecimal whole = tenThousands.isEmpty() ? figure : figure.multiply(TEN_THOUSAND);
        BigDecimal stripped = whole.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean isNegative(String before) {
        String sign = before.strip().replaceAll("[¥￥]", "");
        return sign.equals("-") || sign.equals("−") || sign.equals("负");
    }
}
