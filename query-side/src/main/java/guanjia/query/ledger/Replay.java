package guanjia.query.ledger;

import guanjia.events.AdjustmentEvent;
import guanjia.events.Allocation;
import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.ChargeEvent.ChargeReversed;
import guanjia.events.DepositEvent.DepositDeducted;
import guanjia.events.DepositEvent.DepositTaken;
import guanjia.events.FeeAccountEvent;
import guanjia.events.LateFeeEvent.LateFeeAccrued;
import guanjia.events.LateFeeEvent.LateFeeReversed;
import guanjia.events.Money;
import guanjia.events.PaymentEvent.AllocationReleased;
import guanjia.events.PaymentEvent.PaymentReceived;
import guanjia.events.PaymentEvent.PaymentReversed;
import guanjia.events.PaymentEvent.PrepaymentApplied;
import guanjia.events.RefundEvent.RefundPaid;
import java.util.List;

/**
 * The balances of a fee account from its events alone. It knows no debit and no credit and asks no
 * table, so that it can tell whether those who do are right.
 */
final class Replay {

    private Money receivable = Money.ZERO;
    private Money advances = Money.ZERO;
    private Money deposits = Money.ZERO;

    void take(FeeAccountEvent event) {
        switch (event) {
            case ChargePosted it -> owe(it.charge().gross());
            case ChargeReversed it -> reverse(it);
            case LateFeeAccrued it -> owe(it.amount());
            case LateFeeReversed it -> owe(it.unwaived().minus(it.amount()));
            case PaymentReceived it -> {
                settle(it.allocations());
                advances = advances.plus(it.prepaid());
            }
            case PaymentReversed it -> {
                open(it.released());
                advances = advances.minus(it.fromPrepayment());
            }
            case PrepaymentApplied it -> {
                settle(it.allocations());
                advances = advances.minus(sum(it.allocations()));
            }
            case AllocationReleased it -> {
                open(it.allocations());
                advances = advances.plus(sum(it.allocations()));
            }
            case RefundPaid it when it.deposit() == null -> advances = advances.minus(it.amount());
            case RefundPaid it -> deposits = deposits.minus(it.amount());
            case DepositTaken it -> deposits = deposits.plus(it.amount());
            case DepositDeducted it -> {
                settle(it.allocations());
                deposits = deposits.minus(it.amount());
            }
            case AdjustmentEvent.WaiverApproved it -> settle(List.of(it.part()));
            case AdjustmentEvent.WriteOffApproved it -> settle(it.parts());
            case AdjustmentEvent.WriteOffRecovered it -> open(it.parts());
            // What is left changes nobody's money: requests, demands, disputes, who lives where.
            default -> {}
        }
    }

    /** Nothing of it is owed any more, and whoever paid has it left. */
    private void reverse(ChargeReversed event) {
        Money paid = Money.sum(event.returned().stream().map(it -> it.from().amount()).toList());
        Money owed = event.gross().minus(event.waived()).minus(event.writtenOff());
        owe(paid.minus(owed).minus(event.lateFee()));
        advances = advances.plus(paid);
    }

    private void owe(Money amount) {
        receivable = receivable.plus(amount);
    }

    private void settle(List<Allocation> parts) {
        receivable = receivable.minus(sum(parts));
    }

    private void open(List<Allocation> parts) {
        receivable = receivable.plus(sum(parts));
    }

    private static Money sum(List<Allocation> parts) {
        return Money.sum(parts.stream().map(Allocation::amount).toList());
    }

    Balances balances() {
        return new Balances(receivable.yuan(), advances.yuan(), deposits.yuan());
    }
}
