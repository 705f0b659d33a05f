package guanjia.command.cashier;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.NewOrKnown;
import guanjia.events.CashierDayId;
import guanjia.events.CommunityId;
import guanjia.events.DailyCloseEvent.Entered;
import guanjia.events.DailyCloseEvent.Entry;
import guanjia.events.DailyCloseEvent.Moved;
import guanjia.events.FeeAccountId;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Enters money in the day of the cashier who asks, in the unit of work of that command. What comes
 * after the day was closed belongs to the next one, and says for which day it was meant.
 */
@Component
public class CashierDays {

    private static final UUID DAYS = UUID.fromString("6d0f5a0e-0b1c-5a52-8f1e-52f3d9a7c002");
    private static final int DAYS_AHEAD_MAX = 31;

    private final Repository<CashierDay> days;

    CashierDays(Repository<CashierDay> days) {
        this.days = days;
    }

    /**
     * Enters what moved.
     *
     * @param moved by means, negative when it went out
     * @param meantFor the day it happened on
     */
    public CashierDayId enter(
            CommunityId community,
            Asked asked,
            Entry entry,
            FeeAccountId account,
            UUID source,
            List<Moved> moved,
            LocalDate meantFor) {
        for (int ahead = 0; ahead <= DAYS_AHEAD_MAX; ahead++) {
            LocalDate on = asked.today().plusDays(ahead);
            CashierDayId id = idOf(community, asked.actor(), on);
            Aggregate<CashierDay> day = day(id);
            if (day.invoke(CashierDay::isOpen)) {
                day.execute(it -> it.open(id, community, asked.actor(), on));
                day.execute(
                        it -> it.enter(new Entered(id, entry, account, source, moved, meantFor)));
                return id;
            }
        }
        throw new CommandRefused(new CashierRefusal.NoOpenDay(asked.today()));
    }

    /** The day of a cashier in a community. */
    public static CashierDayId idOf(CommunityId community, String cashier, LocalDate on) {
        return new CashierDayId(Ids.named(DAYS, community + " " + cashier + " " + on));
    }

    private Aggregate<CashierDay> day(CashierDayId id) {
        return NewOrKnown.of(days, id, CashierDay::new);
    }
}
