package guanjia.command.fee;

import guanjia.events.Allocation.Component;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What made a part of a charge smaller.
 *
 * @param on the day it counts for
 * @param payer who paid; null when nobody did
 * @param payment the payment it came from directly; null when from a prepayment or a deposit
 */
record Entry(
        Sort sort,
        Component component,
        LocalDate on,
        @Nullable Party payer,
        @Nullable PaymentId payment,
        Money amount) {

    /** Why it is smaller. */
    enum Sort {
        PAID,
        WAIVED,
        WRITTEN_OFF
    }

    Entry of(Money other) {
        return new Entry(sort, component, on, payer, payment, other);
    }
}
