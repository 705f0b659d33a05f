package guanjia.query.fees;

import guanjia.events.DepositEvent;
import guanjia.events.DepositEvent.DepositDeducted;
import guanjia.events.DepositEvent.DepositTaken;
import guanjia.events.DepositId;
import guanjia.events.Money;
import guanjia.events.RefundEvent;
import guanjia.events.RefundEvent.RefundApproved;
import guanjia.events.RefundEvent.RefundPaid;
import guanjia.events.RefundEvent.RefundRejected;
import guanjia.events.RefundEvent.RefundRequested;
import guanjia.events.RefundId;
import guanjia.query.fees.Entries.Move;
import guanjia.query.page.Json;

/** What events about deposits and refunds change. */
final class DepositRows {

    private static final String DEPOSIT = "fee_deposit";
    private static final String REFUND = "fee_refund";

    private static final String TAKE =
            """
            insert into fee_deposit (deposit, account, purpose, part, person, amount, held, tenders,
                taken_on, receipt, cashier, reference, recorded_at, position)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
            """;
    private static final String GIVE_UP =
            "update fee_deposit set held = held - ? where deposit = ?";
    private static final String ASK =
            """
            insert into fee_refund (refund, account, part, person, amount, deposit, asked_by, why,
                recorded_at, position)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String DECIDE =
            "update fee_refund set state = ?, decided_by = ? where refund = ?";
    private static final String PAY =
            """
            update fee_refund set state = 'PAID', tenders = ?::jsonb, paid_on = ? where refund = ?
            """;

    private DepositRows() {}

    static void change(DepositEvent event, Entries to) {
        switch (event) {
            case DepositTaken taken -> take(taken, to);
            case DepositDeducted deducted -> {
                giveUp(deducted.deposit(), deducted.amount(), to);
                to.move(
                        new Move(
                                Sort.DEDUCTED,
                                deducted.on(),
                                deducted.payer(),
                                deducted.deposit().value()),
                        deducted.allocations());
            }
        }
    }

    static void change(RefundEvent event, Entries to) {
        switch (event) {
            case RefundRequested asked -> ask(asked, to);
            case RefundApproved(_, var refund) -> decide(refund, "APPROVED", to);
            case RefundRejected(_, var refund) -> decide(refund, "REJECTED", to);
            case RefundPaid paid -> pay(paid, to);
        }
    }

    private static void take(DepositTaken event, Entries to) {
        to.change(
                DEPOSIT,
                event.deposit(),
                TAKE,
                event.deposit(),
                event.account(),
                event.purpose(),
                event.payer().part(),
                event.payer().person(),
                event.amount().yuan(),
                event.amount().yuan(),
                Json.write(event.tenders()),
                event.on(),
                event.receipt() == null ? null : event.receipt().toString(),
                to.actor(),
                event.reference(),
                to.recorded().at(),
                to.recorded().position());
        to.deposit(event.amount());
    }

    private static void giveUp(DepositId deposit, Money amount, Entries to) {
        to.change(DEPOSIT, deposit, GIVE_UP, amount.yuan(), deposit);
        to.deposit(amount.negated());
    }

    private static void ask(RefundRequested event, Entries to) {
        to.change(
                REFUND,
                event.refund(),
                ASK,
                event.refund(),
                event.account(),
                event.payer().part(),
                event.payer().person(),
                event.amount().yuan(),
                event.deposit(),
                event.by(),
                to.reason(),
                to.recorded().at(),
                to.recorded().position());
    }

    private static void decide(RefundId refund, String state, Entries to) {
        to.change(REFUND, refund, DECIDE, state, to.actor(), refund);
    }

    private static void pay(RefundPaid event, Entries to) {
        to.change(
                REFUND,
                event.refund(),
                PAY,
                Json.write(event.tenders()),
                event.on(),
                event.refund());
        if (event.deposit() == null) {
            to.prepay(event.payer(), event.amount().negated());
        } else {
            giveUp(event.deposit(), event.amount(), to);
        }
    }
}
