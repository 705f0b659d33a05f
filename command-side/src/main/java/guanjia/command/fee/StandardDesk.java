package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRefusal;
import guanjia.command.door.Input;
import guanjia.command.door.InputRefusal;
import guanjia.command.fee.ChargeCommand.ChargeByStandard;
import guanjia.command.fee.ChargeCommand.PostCharges;
import guanjia.command.fee.ChargeCommand.ReissueCharge;
import guanjia.command.reckoning.Charges;
import guanjia.command.reckoning.Charges.Bill;
import guanjia.command.reckoning.Line;
import guanjia.command.reckoning.Reckoned;
import guanjia.command.reckoning.Reckoning;
import guanjia.command.standard.Billings;
import guanjia.command.standard.FeeStandardRefusal;
import guanjia.command.standard.FeeStandards;
import guanjia.command.standard.FeeStandards.Published;
import guanjia.events.Calculation.Source;
import guanjia.events.Charge;
import guanjia.events.ChargeId;
import guanjia.events.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;

/** Leads a charge that a person makes of a fee standard, or makes anew. */
@Component
class StandardDesk {

    private final FeeAccounts accounts;
    private final FeeStandards standards;
    private final Billings billings;
    private final Parties parties;

    StandardDesk(FeeAccounts accounts, FeeStandards standards, Billings billings, Parties parties) {
        this.accounts = accounts;
        this.standards = standards;
        this.billings = billings;
        this.parties = parties;
    }

    @CommandHandler
    ChargeId decide(ChargeByStandard by, Asked asked) {
        Input.reason(by.reason());
        parties.mustBeKnown(by.liable());
        Published standard = standards.published(by.standard());
        Charge charge = charge(by, standard, asked);
        accounts.decide(
                by.account(),
                (account, happen) -> {
                    CommandRefused.unless(
                            account.community().equals(standard.community()),
                            new DoorRefusal.NotFound(by.standard().toString()));
                    if (by.replaces() == null) {
                        ChargeDecisions.decide(
                                account,
                                new PostCharges(by.account(), List.of(charge), true),
                                asked,
                                happen);
                    } else {
                        ChargeDecisions.decide(
                                account,
                                new ReissueCharge(
                                        by.account(), by.replaces(), List.of(charge), by.reason()),
                                asked,
                                happen);
                    }
                });
        billings.record(by.standard(), by.period(), asked);
        return by.charge();
    }

    private static Charge charge(ChargeByStandard by, Published standard, Asked asked) {
        LocalDate first = by.period().from();
        CommandRefused.unless(
                standard.versions().stream().anyMatch(it -> !it.from().isAfter(first)),
                new FeeStandardRefusal.NotInForce(first));
        Quantity quantity = by.quantity() == null ? Quantity.ONE : by.quantity();
        Line line =
                new Line(
                        by.period(),
                        null,
                        standard.versions(),
                        List.of(new Line.Counted(first, quantity, Source.STATED)),
                        List.of(),
                        null);
        Reckoned reckoned =
                by.stated() == null ? Reckoning.reckon(line) : Reckoning.stated(line, by.stated());
        Bill bill = new Bill(by.standard(), standard.item(), null, asked.today());
        return Charges.of(bill, line, reckoned, by.liable(), by::charge)
                .orElseThrow(() -> new CommandRefused(new InputRefusal.NotPositive("gross")));
    }
}
