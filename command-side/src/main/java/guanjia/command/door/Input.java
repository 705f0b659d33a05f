package guanjia.command.door;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What every feature asks of the values it is given. HTML and SQL are just text; what is refused is
 * what could not be stored, shown or compared.
 */
public final class Input {

    /** The longest name, title or label, in characters. */
    public static final int NAME_LENGTH_MAX = 200;

    /** The longest reason, in characters. */
    public static final int REASON_LENGTH_MAX = 500;

    /** The earliest day there is: older than everything that is managed or owed. */
    public static final LocalDate EARLIEST_DAY = LocalDate.of(1900, 1, 1);

    /** How far ahead something may be planned, in years. */
    private static final int PLAN_AHEAD_YEARS_MAX = 10;

    private Input() {}

    /** A text that must say something. */
    public static void required(String field, @Nullable String text, int limit) {
        CommandRefused.unless(text != null && !text.isBlank(), new InputRefusal.Missing(field));
        optional(field, text, limit);
    }

    /** A text that may be left out. */
    public static void optional(String field, @Nullable String text, int limit) {
        if (text == null) {
            return;
        }
        CommandRefused.unless(text.length() <= limit, new InputRefusal.TooLong(field, limit));
        CommandRefused.unless(
                text.codePoints().noneMatch(Input::isUnfit),
                new InputRefusal.ControlCharacters(field));
    }

    /** Why something is asked. */
    public static void reason(@Nullable String text) {
        required("reason", text, REASON_LENGTH_MAX);
    }

    /** A list of a sensible length. */
    public static void count(String field, Collection<?> list, int least, int limit) {
        CommandRefused.unless(list.size() >= least, new InputRefusal.TooFew(field, least));
        CommandRefused.unless(list.size() <= limit, new InputRefusal.TooMany(field, limit));
    }

    /** A number within its bounds, both included, with at most so many decimals. */
    public static void number(
            String field, BigDecimal number, String lowest, String highest, int decimals) {
        CommandRefused.unless(
                number.compareTo(new BigDecimal(lowest)) >= 0
                        && number.compareTo(new BigDecimal(highest)) <= 0
                        && number.scale() <= decimals,
                new InputRefusal.OutOfBounds(field, lowest, highest, decimals));
    }

    /** A day within its bounds, both included. An event with another could never be stored. */
    public static void day(String field, LocalDate day, LocalDate earliest, LocalDate latest) {
        CommandRefused.unless(
                !day.isBefore(earliest), new InputRefusal.TooEarly(field, day, earliest));
        CommandRefused.unless(!day.isAfter(latest), new InputRefusal.TooLate(field, day, latest));
    }

    /** A day that has come. */
    public static void pastDay(String field, LocalDate day, Asked asked) {
        day(field, day, EARLIEST_DAY, asked.today());
    }

    /** A day that may be still to come. */
    public static void plannedDay(String field, LocalDate day, Asked asked) {
        day(field, day, EARLIEST_DAY, asked.today().plusYears(PLAN_AHEAD_YEARS_MAX));
    }

    private static boolean isUnfit(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
