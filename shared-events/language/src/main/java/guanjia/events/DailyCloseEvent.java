package guanjia.events;

import guanjia.events.Tender.Means;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The business day of a cashier (日结日清): what came and went, counted, and confirmed. */
public sealed interface DailyCloseEvent extends Event {

    CashierDayId day();

    /** What moved the money. */
    enum Entry {
        PAYMENT,
        PAYMENT_REVERSAL,
        DEPOSIT,
        REFUND
    }

    /** An amount by its means; negative when it went out. */
    record Moved(Means means, Money amount) {}

    /** What should be there, and what is. */
    record Count(Means means, Money expected, Money counted) {}

    /** Why what is there is not what should be. */
    enum Cause {
        /** 短款 */
        SHORT,
        /** 长款 */
        OVER,
        /** 在途 */
        IN_TRANSIT,
        /** 手续费 */
        CHANNEL_FEE,
        /** 记错渠道 */
        WRONG_MEANS,
        OTHER
    }

    /**
     * A difference and what the cashier says of it.
     *
     * @param amount counted less expected; not 0
     */
    record Difference(Means means, Money amount, Cause cause, String explanation) {}

    /** A cashier's day began with its first entry. */
    @StoredAs("cashier-day.opened")
    record Opened(CashierDayId day, CommunityId community, String cashier, LocalDate on)
            implements DailyCloseEvent {}

    /**
     * Money moved.
     *
     * @param source the payment, deposit or refund
     * @param meantFor the day it happened on; earlier than the day itself when that was closed
     */
    @StoredAs("cashier-day.entered")
    record Entered(
            CashierDayId day,
            Entry entry,
            FeeAccountId account,
            UUID source,
            List<Moved> moved,
            LocalDate meantFor)
            implements DailyCloseEvent {
        public Entered {
            moved = List.copyOf(moved);
        }
    }

    /** The cashier counted and closed the day. What comes later belongs to the next one. */
    @StoredAs("cashier-day.closed")
    record Closed(CashierDayId day, List<Count> counts, List<Difference> differences, String by)
            implements DailyCloseEvent {
        public Closed {
            counts = List.copyOf(counts);
            differences = List.copyOf(differences);
        }
    }

    /** A second person did not agree: it is to be counted again. */
    @StoredAs("cashier-day.sent-back")
    record SentBack(CashierDayId day) implements DailyCloseEvent {}

    /** A second person agreed. */
    @StoredAs("cashier-day.confirmed")
    record Confirmed(CashierDayId day) implements DailyCloseEvent {}
}
