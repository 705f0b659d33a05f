package guanjia.command.door;

import java.time.LocalDate;

/** A value that no feature accepts, whatever it is for. {@code field} names it as requests do. */
public sealed interface InputRefusal extends Refusal {

    /** Nothing was said where something is needed. */
    record Missing(String field) implements InputRefusal {}

    /** The text has more characters than the limit. */
    record TooLong(String field, int limit) implements InputRefusal {}

    /** The text holds characters that cannot be seen, or half a character. */
    record ControlCharacters(String field) implements InputRefusal {}

    /** The list has fewer entries than needed. */
    record TooFew(String field, int least) implements InputRefusal {}

    /** The list has more entries than the limit. */
    record TooMany(String field, int limit) implements InputRefusal {}

    /** The number is outside its bounds, or has more decimals than are kept. */
    record OutOfBounds(String field, String lowest, String highest, int decimals)
            implements InputRefusal {}

    /** The text is no decimal number. */
    record NotANumber(String field) implements InputRefusal {}

    /** An amount has more decimals than money has. */
    record TooManyDecimals(String field, int decimals) implements InputRefusal {}

    /** An amount must be above zero. */
    record NotPositive(String field) implements InputRefusal {}

    /** The day is before the earliest one that can be meant. */
    record TooEarly(String field, LocalDate day, LocalDate earliest) implements InputRefusal {}

    /** The day is behind the latest one that can be meant: today, when it must have come. */
    record TooLate(String field, LocalDate day, LocalDate latest) implements InputRefusal {}

    /** The last day is before the first. */
    record EndsBeforeItBegins(String field) implements InputRefusal {}
}
