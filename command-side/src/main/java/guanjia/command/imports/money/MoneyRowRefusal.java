package guanjia.command.imports.money;

import guanjia.command.door.Refusal;

/** Why a row about money is rejected before anything is asked of the books. */
public sealed interface MoneyRowRefusal extends Refusal {

    /** The amount is no number. */
    record AmountUnreadable(String column, String text) implements MoneyRowRefusal {}

    /** The amount has parts of a fen. */
    record TooManyDecimals(String column, String text) implements MoneyRowRefusal {}

    /** The amount is zero or below. */
    record NotPositive(String column, String text) implements MoneyRowRefusal {}

    /** The amount is larger than one that is ever charged or paid at once. */
    record TooLarge(String column, String text) implements MoneyRowRefusal {}

    /** An amount stands where none can be: the cells may have shifted. */
    record AmountNotExpected(String column, String text) implements MoneyRowRefusal {}

    /** No day of the calendar. */
    record DateUnreadable(String column, String text) implements MoneyRowRefusal {}

    /** Neither a month, a quarter, a year nor two days. */
    record PeriodUnreadable(String column, String text) implements MoneyRowRefusal {}

    /** Money came in and went out in one row. */
    record BothWays(String in, String out) implements MoneyRowRefusal {}

    /** Neither the file nor the sender says of which community it is. */
    record CommunityNotStated() implements MoneyRowRefusal {}

    /** A word for what happened that is in no list. */
    record KindUnknown(String column, String text) implements MoneyRowRefusal {}
}
