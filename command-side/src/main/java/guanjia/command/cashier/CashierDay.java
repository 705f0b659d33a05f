package guanjia.command.cashier;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import guanjia.command.cashier.CashierCommand.CloseDay;
import guanjia.command.cashier.CashierCommand.ConfirmDay;
import guanjia.command.cashier.CashierCommand.SendBackDay;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.events.CashierDayId;
import guanjia.events.CommunityId;
import guanjia.events.DailyCloseEvent;
import guanjia.events.DailyCloseEvent.Entered;
import guanjia.events.DailyCloseEvent.Moved;
import guanjia.events.Facts;
import guanjia.events.Money;
import guanjia.events.Tender.Means;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One business day of one cashier: what should be there by each means, and whether it is closed.
 */
@Aggregate(
        type = "cashier-day",
        snapshotTriggerDefinition = "longStreams",
        cache = "aggregateCache")
class CashierDay {

    private enum Phase {
        OPEN,
        CLOSED,
        CONFIRMED
    }

    @AggregateIdentifier private @Nullable CashierDayId id;

    private CommunityId community;
    private String cashier;
    private LocalDate on;
    private @Nullable String closedBy;
    private Phase phase = Phase.OPEN;
    private final Map<Means, Money> expected = new EnumMap<>(Means.class);

    /** For Axon, which tells it its events. */
    @SuppressWarnings("NullAway.Init")
    CashierDay() {}

    boolean isOpen() {
        return phase == Phase.OPEN;
    }

    void open(CashierDayId day, CommunityId where, String who, LocalDate date) {
        if (id == null) {
            apply(
                    new DailyCloseEvent.Opened(day, where, who, date),
                    MetaData.with(Facts.COMMUNITY, where.toString()));
        }
    }

    /** Called by {@link CashierDays}, which looks for a day that is open. */
    void enter(Entered entry) {
        happen(entry);
    }

    @CommandHandler
    void decide(CloseDay close, Asked asked) {
        asked.mustReach(community);
        CommandRefused.unless(phase == Phase.OPEN, new CashierRefusal.AlreadyClosed(on));
        CommandRefused.unless(asked.actor().equals(cashier), new CashierRefusal.NotYourDay(on));
        Counting counting = Counting.decide(expected, close);
        happen(
                new DailyCloseEvent.Closed(
                        close.day(), counting.counts(), counting.differences(), asked.actor()));
    }

    @CommandHandler
    void decide(ConfirmDay confirm, Asked asked) {
        asked.mustReach(community);
        mustBeClosed();
        CommandRefused.unless(!asked.actor().equals(closedBy), new CashierRefusal.OwnDay(on));
        happen(new DailyCloseEvent.Confirmed(confirm.day()));
    }

    @CommandHandler
    void decide(SendBackDay back, Asked asked) {
        asked.mustReach(community);
        Input.reason(back.reason());
        mustBeClosed();
        happen(new DailyCloseEvent.SentBack(back.day()));
    }

    private void mustBeClosed() {
        CommandRefused.unless(phase == Phase.CLOSED, new CashierRefusal.NotClosed(on));
    }

    private void happen(DailyCloseEvent event) {
        apply(event, MetaData.with(Facts.COMMUNITY, community.toString()));
    }

    @EventSourcingHandler
    void evolve(DailyCloseEvent event) {
        switch (event) {
            case DailyCloseEvent.Opened(var day, var where, var who, var date) -> {
                id = day;
                community = where;
                cashier = who;
                on = date;
            }
            case Entered entered -> {
                for (Moved moved : entered.moved()) {
                    expected.merge(moved.means(), moved.amount(), Money::plus);
                }
            }
            case DailyCloseEvent.Closed closed -> {
                phase = Phase.CLOSED;
                closedBy = closed.by();
            }
            case DailyCloseEvent.SentBack _ -> phase = Phase.OPEN;
            case DailyCloseEvent.Confirmed _ -> phase = Phase.CONFIRMED;
        }
    }
}
