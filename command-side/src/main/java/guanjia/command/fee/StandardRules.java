package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRefusal;
import guanjia.command.door.Input;
import guanjia.command.door.InputRefusal;
import guanjia.command.fee.ChargeCommand.ChargeByStandard;
import guanjia.command.reckoning.Line.Priced;
import guanjia.command.standard.FeeStandardRefusal;
import guanjia.command.standard.FeeStandards.Published;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.Money;
import guanjia.events.PeriodKind;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * What is asked of a charge that a person makes of a fee standard: it does not go around what was
 * approved, and its days are few enough to be reckoned.
 */
final class StandardRules {

    private StandardRules() {}

    /** The terms in force on the first day, once nothing contradicts them. */
    static FeeTerms check(Account account, ChargeByStandard by, Published standard, Asked asked) {
        CommandRefused.unless(
                account.community().equals(standard.community()),
                new DoorRefusal.NotFound(by.standard().toString()));
        LocalDate first = by.period().from();
        FeeTerms terms =
                standard.versions().stream()
                        .filter(version -> !version.from().isAfter(first))
                        .reduce((_, later) -> later)
                        .map(Priced::terms)
                        .orElseThrow(
                                () -> new CommandRefused(new FeeStandardRefusal.NotInForce(first)));
        PeriodKind kind = terms.billing().period();
        CommandRefused.unless(
                by.period().kind() == kind || by.period().kind() == PeriodKind.DAYS,
                new ChargeRefusal.OtherPeriod(kind));
        Input.day("to", by.period().to(), first, latest(terms, asked));
        check(by, terms);
        return terms;
    }

    /** As far ahead as may be paid, and always a period beyond the one that runs. */
    private static LocalDate latest(FeeTerms terms, Asked asked) {
        int months = Math.max(terms.prepaidMonthsMax(), terms.billing().period().months());
        return asked.today().plusMonths(months).with(TemporalAdjusters.lastDayOfMonth());
    }

    /**
     * Where a price was approved nobody states an amount; where none was, only an amount will do.
     */
    private static void check(ChargeByStandard by, FeeTerms terms) {
        Money stated = by.stated();
        boolean priced = terms.basis().isPriced();
        if (stated == null) {
            CommandRefused.unless(priced, new InputRefusal.Missing("stated"));
            // The unit is one, and a meter counts for itself.
            boolean counts = terms.basis() == Basis.UNIT || terms.basis() == Basis.METER;
            CommandRefused.unless(
                    counts || by.quantity() != null, new InputRefusal.Missing("quantity"));
        } else {
            CommandRefused.unless(!priced, new ChargeRefusal.PricedByStandard(terms.basis()));
            CommandRefused.unless(
                    by.quantity() == null, new ChargeRefusal.NotCounted(terms.basis()));
            Rules.amount("stated", stated);
        }
    }
}
