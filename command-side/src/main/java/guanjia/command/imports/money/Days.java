package guanjia.command.imports.money;

import guanjia.command.door.CommandRefused;
import guanjia.command.imports.kind.Cells;
import guanjia.command.imports.value.Plain;
import guanjia.events.BillingPeriod;
import guanjia.events.PeriodKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days and periods. */
final class Days {

    /** A time behind the day does not matter; blanks are gone by then. */
    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{4})(?:[-/.年])(\\d{1,2})(?:[-/.月])(\\d{1,2})日?"
                            + "(?:t?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?)?");

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH =
            Pattern.compile("(\\d{4})(?:[-/.年]?)(0[1-9]|1[0-2]|[1-9](?!\\d))月?");
    private static final Pattern QUARTER =
            Pattern.compile("(\\d{4})[-年]?(?:q|第)?([1-4一二三四])(?:季度?)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?度?");
    private static final Pattern FROM_TO = Pattern.compile("(.+?)(?:\\.\\.|至|到|~|〜|—|–)(.+)");

    private Days() {}

    static LocalDate required(Cells cells, String field) {
        String written = cells.required(field);
        LocalDate day = day(Plain.spelling(written));
        if (day == null) {
            throw new CommandRefused(
                    new MoneyRowRefusal.DateUnreadable(cells.column(field), written));
        }
        return day;
    }

    static @Nullable LocalDate optional(Cells cells, String field) {
        return Plain.statesNothing(cells.text(field)) ? null : required(cells, field);
    }

    /** Null when none is stated. */
    static @Nullable BillingPeriod period(Cells cells, String field) {
        String written = cells.text(field);
        if (Plain.statesNothing(written)) {
            return null;
        }
        BillingPeriod period = period(Plain.spelling(written));
        if (period == null) {
            throw new CommandRefused(
                    new MoneyRowRefusal.PeriodUnreadable(cells.column(field), written));
        }
        return period;
    }

    private static @Nullable BillingPeriod period(String text) {
        BillingPeriod one = whole(text);
        Matcher two = FROM_TO.matcher(text);
        if (one != null || !two.matches()) {
            return one;
        }
        BillingPeriod first = whole(two.group(1));
        BillingPeriod last = whole(two.group(2));
        return first == null || last == null || last.to().isBefore(first.from())
                ? null
                : new BillingPeriod(PeriodKind.DAYS, first.from(), last.to());
    }

    private static @Nullable BillingPeriod whole(String text) {
        LocalDate day = day(text);
        if (day != null) {
            return new BillingPeriod(PeriodKind.DAYS, day, day);
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return beginning(PeriodKind.MONTH, month.group(1), Integer.parseInt(month.group(2)));
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return beginning(PeriodKind.YEAR, year.group(1), 1);
        }
        Matcher quarter = QUARTER.matcher(text);
        return quarter.matches() && (text.contains("q") || text.contains("季"))
                ? beginning(PeriodKind.QUARTER, quarter.group(1), 3 * nth(quarter.group(2)) - 2)
                : null;
    }

    private static int nth(String quarter) {
        int chinese = "一二三四".indexOf(quarter);
        return chinese >= 0 ? chinese + 1 : Integer.parseInt(quarter);
    }

    private static BillingPeriod beginning(PeriodKind kind, String year, int month) {
        return BillingPeriod.beginning(kind, LocalDate.of(Integer.parseInt(year), month, 1));
    }

    private static @Nullable LocalDate day(String text) {
        Matcher day = DAY.matcher(text);
        Matcher compact = COMPACT.matcher(text);
        Matcher found = day.matches() ? day : compact.matches() ? compact : null;
        try {
            return found == null
                    ? null
                    : LocalDate.of(
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
