package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRefusal;
import guanjia.command.fee.ChargeCommand.ChargeByStandard;
import guanjia.command.fee.ChargeCommand.ChargeOnce;
import guanjia.command.standard.FeeStandards;
import guanjia.events.Allocation;
import guanjia.events.Charge;
import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountId;
import guanjia.events.Money;
import guanjia.events.PaymentEvent.PrepaymentApplied;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Says what a charge would be, by deciding about it as it would be decided, on an account made of
 * its events that nobody keeps. Nothing happens by it.
 */
@Component
class ChargePreviews {

    /**
     * What would happen.
     *
     * @param charge with its whole explanation
     * @param applied what of it a prepayment would pay at once
     */
    record Preview(Charge charge, Money applied) {}

    private final AccountStandings standings;
    private final StandardCharging charging;
    private final FeeStandards standards;
    private final Parties parties;

    ChargePreviews(
            AccountStandings standings,
            StandardCharging charging,
            FeeStandards standards,
            Parties parties) {
        this.standings = standings;
        this.charging = charging;
        this.standards = standards;
        this.parties = parties;
    }

    /** Refused where the charge itself would be. */
    Preview of(ChargeByStandard by, Asked asked) {
        CommandDoor.requireRole(by, asked);
        parties.mustBeKnown(by.liable());
        Account account = find(by.account());
        List<FeeAccountEvent> happened = new ArrayList<>();
        charging.decide(account, by, standards::published, asked, happening(account, happened));
        return preview(happened);
    }

    /** Refused where the charge itself would be. */
    Preview of(ChargeOnce once, Asked asked) {
        CommandDoor.requireRole(once, asked);
        parties.mustBeKnown(once.liable());
        Account account = find(once.account());
        List<FeeAccountEvent> happened = new ArrayList<>();
        ChargeDecisions.decide(account, once, asked, happening(account, happened));
        return preview(happened);
    }

    private Account find(FeeAccountId id) {
        Account account = standings.account(id);
        CommandRefused.unless(account.exists(), new DoorRefusal.NotFound(id.toString()));
        return account;
    }

    private static Happen happening(Account account, List<FeeAccountEvent> happened) {
        return event -> {
            account.evolve(event);
            happened.add(event);
        };
    }

    private static Preview preview(List<FeeAccountEvent> happened) {
        Charge charge =
                happened.stream()
                        .filter(ChargePosted.class::isInstance)
                        .map(it -> ((ChargePosted) it).charge())
                        .findFirst()
                        .orElseThrow();
        List<Money> applied =
                happened.stream()
                        .filter(PrepaymentApplied.class::isInstance)
                        .flatMap(it -> ((PrepaymentApplied) it).allocations().stream())
                        .filter(part -> part.charge().equals(charge.charge()))
                        .map(Allocation::amount)
                        .toList();
        return new Preview(charge, Money.sum(applied));
    }
}
