package guanjia.query.ledger;

import static guanjia.query.ledger.Posting.credit;
import static guanjia.query.ledger.Posting.debit;

import guanjia.events.AdjustmentEvent;
import guanjia.events.Allocation;
import guanjia.events.Allocation.Component;
import guanjia.events.Charge;
import guanjia.events.ChargeEvent;
import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.ChargeEvent.ChargeReversed;
import guanjia.events.ChargeEvent.Returned;
import guanjia.events.ChargeId;
import guanjia.events.LateFeeEvent;
import guanjia.events.LateFeeEvent.LateFeeAccrued;
import guanjia.events.LateFeeEvent.LateFeeReversed;
import guanjia.events.Money;
import guanjia.query.ledger.Posting.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is booked when something is charged, taken back or forgiven. */
final class Charging {

    private Charging() {}

    static Entry entry(ChargeEvent event, Booked booked) {
        return switch (event) {
            case ChargePosted(_, Charge charge) ->
                    Bookkeeping.entry(
                            null,
                            null,
                            Stream.of(
                                            debit(Code.RECEIVABLES, charge.gross()),
                                            credit(Code.of(charge.item().kind()), charge.net()),
                                            credit(Code.TAXES, charge.tax()))
                                    .map(line -> line.of(charge.charge())));
            case ChargeReversed reversed -> reverse(reversed, booked);
        };
    }

    static Entry entry(LateFeeEvent event) {
        return switch (event) {
            case LateFeeAccrued it -> lateFee(it.charge(), it.amount());
            // What was waived of it is taken back already.
            case LateFeeReversed it -> lateFee(it.charge(), it.unwaived().minus(it.amount()));
        };
    }

    static Entry entry(AdjustmentEvent event, Booked booked) {
        return switch (event) {
            case AdjustmentEvent.WaiverApproved it -> waive(it, booked);
            case AdjustmentEvent.WriteOffApproved it ->
                    Bookkeeping.entry(
                            it.on(),
                            null,
                            Bookkeeping.settled(it.parts()),
                            badDebts(it.parts(), 1));
            case AdjustmentEvent.WriteOffRecovered it ->
                    Bookkeeping.entry(
                            it.on(), null, Bookkeeping.open(it.parts()), badDebts(it.parts(), -1));
            case AdjustmentEvent.WaiverRequested _,
                    AdjustmentEvent.WriteOffRequested _,
                    AdjustmentEvent.VacancyReported _,
                    AdjustmentEvent.VacancyConfirmed _,
                    AdjustmentEvent.VacancyEnded _,
                    AdjustmentEvent.AdjustmentRejected _ ->
                    Entry.NONE;
        };
    }

    private static Entry lateFee(ChargeId charge, Money amount) {
        return Bookkeeping.entry(
                null,
                null,
                Stream.of(debit(Code.RECEIVABLES, amount), credit(Code.LATE_FEES, amount))
                        .map(line -> line.of(charge, Component.LATE_FEE)));
    }

    /** Everything still earned by it is not earned; what was paid on it is an advance. */
    private static Entry reverse(ChargeReversed event, Booked booked) {
        ChargeId charge = event.charge();
        List<Posting> lines = new ArrayList<>();
        Money receivable = Money.ZERO;
        for (Map.Entry<Code, Money> earned : booked.earned(charge).entrySet()) {
            lines.add(debit(earned.getKey(), earned.getValue().negated()).of(charge));
            receivable = receivable.plus(earned.getValue());
        }
        Money late = event.lateFee();
        lines.add(debit(Code.RECEIVABLES, receivable.plus(late)).of(charge));
        lines.add(credit(Code.RECEIVABLES, late).of(charge, Component.LATE_FEE));
        for (Returned returned : event.returned()) {
            Money amount = returned.from().amount();
            lines.add(debit(Code.RECEIVABLES, amount).of(charge, returned.from().component()));
            lines.add(credit(Code.ADVANCES, amount).of(returned.payer()));
        }
        return new Entry(null, null, lines);
    }

    private static Entry waive(AdjustmentEvent.WaiverApproved event, Booked booked) {
        Allocation part = event.part();
        Money net = part.amount().minus(event.tax());
        Code code =
                Bookkeeping.isPrincipal(part)
                        ? booked.earned(part.charge()).keySet().stream()
                                .filter(it ->
                                        it == Code.REVENUE
                                                || it == Code.OTHER_REVENUE
                                                || it == Code.FOR_OTHERS)
                                .findFirst()
                                .orElse(Code.LATE_FEES)
                        : Code.LATE_FEES;
        return Bookkeeping.entry(
                event.on(),
                null,
                Stream.of(
                                debit(code, net),
                                debit(Code.TAXES, event.tax()),
                                credit(Code.RECEIVABLES, part.amount()))
                        .map(line -> line.of(part.charge(), part.component())));
    }

    private static Stream<Posting> badDebts(List<Allocation> parts, int sign) {
        return parts.stream()
                .map(it ->
                        debit(Code.BAD_DEBTS, sign > 0 ? it.amount() : it.amount().negated())
                                .of(it.charge()));
    }
}
