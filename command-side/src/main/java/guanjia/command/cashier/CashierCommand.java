package guanjia.command.cashier;

import guanjia.command.door.Command;
import guanjia.command.door.MayBeAskedBy;
import guanjia.events.CashierDayId;
import guanjia.events.DailyCloseEvent.Cause;
import guanjia.events.Money;
import guanjia.events.Role;
import guanjia.events.Tender.Means;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a cashier's day. Entries come with the payments themselves. */
public sealed interface CashierCommand extends Command {

    CashierDayId day();

    /** What a cashier counted of one means; 0 or less when more went out than came in. */
    record Counting(Means means, Money counted) {}

    /** What a cashier says of a difference. */
    record Explanation(Means means, Cause cause, String text) {}

    /** Closes the day: everything counted, every difference explained. */
    @MayBeAskedBy({Role.CASHIER, Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record CloseDay(
            @TargetAggregateIdentifier CashierDayId day,
            List<Counting> countings,
            List<Explanation> explanations)
            implements CashierCommand {
        public CloseDay {
            countings = List.copyOf(countings);
            explanations = List.copyOf(explanations);
        }
    }

    /** Agrees to what somebody else counted. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record ConfirmDay(@TargetAggregateIdentifier CashierDayId day) implements CashierCommand {}

    /** Asks for the day to be counted again. */
    @MayBeAskedBy({Role.ACCOUNTANT, Role.MANAGER, Role.ADMINISTRATOR})
    record SendBackDay(@TargetAggregateIdentifier CashierDayId day, String reason)
            implements CashierCommand {}
}
