package guanjia.query.fees;

import guanjia.events.Allocation;
import guanjia.events.PaymentEvent;
import guanjia.events.PaymentEvent.AllocationReleased;
import guanjia.events.PaymentEvent.PaymentReceived;
import guanjia.events.PaymentEvent.PaymentReversed;
import guanjia.events.PaymentEvent.PrepaymentApplied;
import guanjia.events.PaymentEvent.PrepaymentTransferred;
import guanjia.query.fees.Entries.Move;
import guanjia.query.page.Json;

/** What events about payments and prepayments change. */
final class PaymentRows {

    private static final String TABLE = "fee_payment";

    private static final String RECEIVE =
            """
            insert into fee_payment (payment, account, part, person, paid_on, amount, prepaid,
                tenders, alloc_order, receipt, cashier_day, cashier, reference, recorded_at,
                position)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String REVERSE =
            "update fee_payment set reversed_on = ?, reversed_why = ? where payment = ?";

    private PaymentRows() {}

    static void change(PaymentEvent event, Entries to) {
        switch (event) {
            case PaymentReceived received -> receive(received, to);
            case PaymentReversed reversed -> reverse(reversed, to);
            case PrepaymentApplied(_, var payer, var on, _, var allocations) -> {
                to.move(new Move(Sort.APPLIED, on, payer, null), allocations);
                to.prepay(payer, Allocation.sum(allocations).negated());
            }
            case AllocationReleased(_, var payer, var allocations) -> {
                to.move(new Move(Sort.RELEASED, ChargeRows.day(to), payer, null), allocations);
                to.prepay(payer, Allocation.sum(allocations));
            }
            case PrepaymentTransferred(_, var from, var into, var amount) -> {
                to.prepay(from, amount.negated());
                to.prepay(into, amount);
            }
        }
    }

    private static void receive(PaymentReceived event, Entries to) {
        to.change(
                TABLE,
                event.payment(),
                RECEIVE,
                event.payment(),
                event.account(),
                event.payer().part(),
                event.payer().person(),
                event.on(),
                event.amount().yuan(),
                event.prepaid().yuan(),
                Json.write(event.tenders()),
                event.order(),
                event.receipt() == null ? null : event.receipt().toString(),
                event.day(),
                to.actor(),
                event.reference(),
                to.recorded().at(),
                to.recorded().position());
        to.move(
                new Move(Sort.PAID, event.on(), event.payer(), event.payment().value()),
                event.allocations());
        to.prepay(event.payer(), event.prepaid());
    }

    private static void reverse(PaymentReversed event, Entries to) {
        to.change(TABLE, event.payment(), REVERSE, event.on(), to.reason(), event.payment());
        to.move(
                new Move(Sort.TAKEN_BACK, event.on(), event.payer(), event.payment().value()),
                event.released());
        to.prepay(event.payer(), event.fromPrepayment().negated());
    }
}
