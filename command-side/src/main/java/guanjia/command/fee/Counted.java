package guanjia.command.fee;

import guanjia.events.CashierDayId;
import guanjia.events.ReceiptNumber;
import org.jspecify.annotations.Nullable;

/**
 * The receipt and the cashier's day of money that moved; neither when nobody stands at a counter.
 */
record Counted(@Nullable ReceiptNumber receipt, @Nullable CashierDayId day) {

    static final Counted NOWHERE = new Counted(null, null);
}
