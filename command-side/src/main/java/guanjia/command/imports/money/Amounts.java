package guanjia.command.imports.money;

import guanjia.command.door.CommandRefused;
import guanjia.command.imports.kind.Cells;
import guanjia.command.imports.value.Plain;
import guanjia.events.Money;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads amounts in yuan. */
final class Amounts {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,30})(\\.\\d{1,30})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d{1,30})?");

    /** More is never charged or paid at once; an overflow is caught here. */
    private static final BigDecimal LARGEST = new BigDecimal("100000000");

    private Amounts() {}

    /** Reads {@code 1,234.50}, {@code ¥35}, {@code 35元}; exact to the fen and above zero. */
    static Money positive(Cells cells, String field) {
        Money amount = signed(cells, field);
        CommandRefused.unless(
                amount.isPositive(),
                new MoneyRowRefusal.NotPositive(cells.column(field), cells.text(field)));
        return amount;
    }

    /** The same of either sign. */
    static Money signed(Cells cells, String field) {
        String written = cells.required(field);
        String column = cells.column(field);
        String plain = Plain.spelling(written).replaceAll("^(-?)[¥￥]|元$", "$1");
        if (GROUPED.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        }
        CommandRefused.unless(
                NUMBER.matcher(plain).matches(),
                new MoneyRowRefusal.AmountUnreadable(column, written));
        BigDecimal yuan = new BigDecimal(plain);
        CommandRefused.unless(
                yuan.stripTrailingZeros().scale() <= 2,
                new MoneyRowRefusal.TooManyDecimals(column, written));
        CommandRefused.unless(
                yuan.abs().compareTo(LARGEST) <= 0, new MoneyRowRefusal.TooLarge(column, written));
        return Money.of(yuan);
    }
}
