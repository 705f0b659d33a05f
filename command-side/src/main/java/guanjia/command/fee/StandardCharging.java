package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.door.InputRefusal;
import guanjia.command.fee.ChargeCommand.ChargeByStandard;
import guanjia.command.fee.ChargeCommand.PostCharges;
import guanjia.command.fee.ChargeCommand.ReissueCharge;
import guanjia.command.meter.MeterFacts;
import guanjia.command.meter.MeterFacts.Used;
import guanjia.command.reckoning.Charges;
import guanjia.command.reckoning.Charges.Bill;
import guanjia.command.reckoning.Line;
import guanjia.command.reckoning.Reckoned;
import guanjia.command.reckoning.Reckoning;
import guanjia.command.reckoning.Vacancies;
import guanjia.command.standard.FeeStandards.Published;
import guanjia.events.Calculation.Measured;
import guanjia.events.Calculation.Source;
import guanjia.events.Charge;
import guanjia.events.FeeStandardId;
import guanjia.events.FeeTerms;
import guanjia.events.MeterId;
import guanjia.events.Money;
import guanjia.events.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides about a charge that a person makes of a fee standard, or makes anew. */
@Component
class StandardCharging {

    private static final int QUANTITY_DECIMALS = 6;

    /** How much there is, and the readings that show it, if a meter does. */
    private record Counted(Quantity quantity, Source source, @Nullable Measured measured) {}

    private final MeterFacts meters;

    StandardCharging(MeterFacts meters) {
        this.meters = meters;
    }

    /**
     * Decides about it.
     *
     * @param standards gives what is published of a standard
     */
    void decide(
            Account account,
            ChargeByStandard by,
            Function<FeeStandardId, Published> standards,
            Asked asked,
            Happen happen) {
        Rules.mustTake(account, asked);
        Input.reason(by.reason());
        Published standard = standards.apply(by.standard());
        FeeTerms terms = StandardRules.check(account, by, standard, asked);
        Charge charge = charge(account, by, standard, terms, asked);
        if (by.replaces() == null) {
            PostCharges post = new PostCharges(by.account(), List.of(charge), true);
            ChargeDecisions.decide(account, post, asked, happen);
        } else {
            ReissueCharge anew =
                    new ReissueCharge(by.account(), by.replaces(), List.of(charge), by.reason());
            ChargeDecisions.decide(account, anew, asked, happen);
        }
    }

    private Charge charge(
            Account account, ChargeByStandard by, Published standard, FeeTerms terms, Asked asked) {
        LocalDate first = by.period().from();
        Counted counted = counted(account, by, standard, terms);
        Line line =
                new Line(
                        by.period(),
                        null,
                        standard.versions(),
                        List.of(new Line.Counted(first, counted.quantity(), counted.source())),
                        Vacancies.reductions(
                                standard.versions(), account.adjustments().empty(), by.period()),
                        counted.measured());
        Reckoned reckoned = reckon(line, by.stated());
        Bill bill = new Bill(by.standard(), standard.item(), null, asked.today());
        return Charges.of(bill, line, reckoned, by.liable(), by::charge)
                .orElseThrow(() -> new CommandRefused(new InputRefusal.NotPositive("gross")));
    }

    private static Reckoned reckon(Line line, @Nullable Money stated) {
        try {
            return stated == null ? Reckoning.reckon(line) : Reckoning.stated(line, stated);
        } catch (ArithmeticException tooLarge) {
            throw tooMuch();
        }
    }

    private Counted counted(
            Account account, ChargeByStandard by, Published standard, FeeTerms terms) {
        MeterId meter = by.meter();
        CommandRefused.unless(
                meter == null
                        ? terms.meter() == null || by.quantity() != null
                        : terms.meter() != null && by.quantity() == null,
                new ChargeRefusal.MeterMismatch(standard.item().code()));
        if (meter == null) {
            Quantity quantity = by.quantity() == null ? Quantity.ONE : by.quantity();
            return new Counted(quantity, Source.STATED, null);
        }
        MeterFacts.Known known = meters.of(meter);
        CommandRefused.unless(
                known.kind() == terms.meter()
                        && known.countsFor(account.community(), account.property()),
                new ChargeRefusal.OtherMeter(meter));
        Used used = known.during(by.period());
        if (used == null) {
            throw new CommandRefused(
                    new ChargeRefusal.NotRead(by.period().from(), by.period().to()));
        }
        return new Counted(quantity(used.amount()), Source.METER, used.measured());
    }

    private static Quantity quantity(BigDecimal used) {
        try {
            return new Quantity(used.setScale(QUANTITY_DECIMALS, RoundingMode.HALF_UP));
        } catch (IllegalArgumentException tooLarge) {
            throw tooMuch();
        }
    }

    private static CommandRefused tooMuch() {
        return new CommandRefused(new FeeAccountRefusal.AmountTooLarge(Rules.LARGEST_AMOUNT));
    }
}
