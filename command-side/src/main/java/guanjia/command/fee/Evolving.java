package guanjia.command.fee;

import guanjia.command.fee.Entry.Sort;
import guanjia.events.Allocation;
import guanjia.events.Allocation.Component;
import guanjia.events.Charge;
import guanjia.events.ChargeEvent;
import guanjia.events.DepositEvent;
import guanjia.events.LateFeeEvent;
import guanjia.events.Party;
import guanjia.events.PaymentEvent;
import guanjia.events.PaymentId;
import guanjia.events.RefundEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What events about charges and money change in an account. */
final class Evolving {

    private Evolving() {}

    static void charge(Account account, ChargeEvent event) {
        switch (event) {
            case ChargeEvent.ChargePosted(_, var charge) -> post(account, charge);
            case ChargeEvent.ChargeReversed reversed -> {
                Debt debt = debt(account, reversed.charge());
                if (debt.item().kind().isPeriodic()) {
                    account.coverage(debt.item().code()).forEach(it -> it.remove(debt.period()));
                }
                account.remove(debt);
                reversed.returned()
                        .forEach(it -> account.purses().put(it.payer(), it.from().amount()));
            }
        }
    }

    private static void post(Account account, Charge charge) {
        account.add(Debt.of(charge));
        if (charge.item().kind().isPeriodic()) {
            String item = charge.item().code();
            if (account.coverage(item).findAny().isEmpty()) {
                account.coverages().add(new Coverage(item));
            }
            account.coverage(item).forEach(it -> it.add(charge.period()));
        }
    }

    static void lateFee(Account account, LateFeeEvent event) {
        switch (event) {
            case LateFeeEvent.LateFeeAccrued it ->
                    debt(account, it.charge()).accrue(it.amount(), it.through());
            case LateFeeEvent.LateFeeReversed it -> {
                Debt debt = debt(account, it.charge());
                debt.accrueNothing();
                var waived = it.unwaived().min(debt.sum(Sort.WAIVED, Component.LATE_FEE));
                debt.takeOut(entry -> isLateFee(entry, Sort.WAIVED), waived);
                debt.takeOut(
                        entry -> isLateFee(entry, Sort.WRITTEN_OFF), it.unwaived().minus(waived));
            }
        }
    }

    static void payment(Account account, PaymentEvent event) {
        switch (event) {
            case PaymentEvent.PaymentReceived it -> {
                account.payments()
                        .add(
                                new Payments.Paid(
                                        it.payment(),
                                        it.payer(),
                                        it.amount(),
                                        it.tenders(),
                                        it.receipt(),
                                        it.day() != null,
                                        false));
                enter(account, it.payer(), it.payment(), it.on(), it.allocations());
                account.purses().put(it.payer(), it.prepaid());
            }
            case PaymentEvent.PaymentReversed it -> {
                account.payments().reverse(it.payment());
                takeOut(account, it.payer(), it.payment(), it.released());
                account.purses().put(it.payer(), it.fromPrepayment().negated());
            }
            case PaymentEvent.PrepaymentApplied it -> {
                enter(account, it.payer(), null, it.on(), it.allocations());
                it.allocations()
                        .forEach(each -> account.purses().put(it.payer(), each.amount().negated()));
            }
            case PaymentEvent.AllocationReleased it -> {
                takeOut(account, it.payer(), null, it.allocations());
                it.allocations().forEach(each -> account.purses().put(it.payer(), each.amount()));
            }
            case PaymentEvent.PrepaymentTransferred it -> {
                account.purses().put(it.from(), it.amount().negated());
                account.purses().put(it.to(), it.amount());
            }
        }
    }

    static void refund(Account account, RefundEvent event) {
        switch (event) {
            case RefundEvent.RefundRequested(
                            _,
                            var refund,
                            var payer,
                            var amount,
                            var deposit,
                            var by) ->
                    account.refunds()
                            .ask(new Refunds.Asked(refund, payer, amount, deposit, by, false));
            case RefundEvent.RefundApproved(_, var refund) -> account.refunds().approve(refund);
            case RefundEvent.RefundRejected(_, var refund) -> account.refunds().finish(refund);
            case RefundEvent.RefundPaid paid -> {
                account.refunds().finish(paid.refund());
                if (paid.deposit() == null) {
                    account.purses().put(paid.payer(), paid.amount().negated());
                } else {
                    account.deposits().giveUp(paid.deposit(), paid.amount());
                }
            }
        }
    }

    static void deposit(Account account, DepositEvent event) {
        switch (event) {
            case DepositEvent.DepositTaken it ->
                    account.deposits().take(it.deposit(), it.payer(), it.amount());
            case DepositEvent.DepositDeducted it -> {
                account.deposits().giveUp(it.deposit(), it.amount());
                enter(account, it.payer(), null, it.on(), it.allocations());
            }
        }
    }

    private static void enter(
            Account account,
            Party payer,
            @Nullable PaymentId payment,
            LocalDate on,
            List<Allocation> allocations) {
        for (Allocation part : allocations) {
            Debt debt = debt(account, part.charge());
            debt.enter(new Entry(Sort.PAID, part.component(), on, payer, payment, part.amount()));
            // 民法典 195: whoever pays a part agrees that the debt exists.
            debt.interrupt(on);
        }
    }

    /** Out of what the payment itself had paid first, then out of what the payer paid last. */
    private static void takeOut(
            Account account,
            Party payer,
            @Nullable PaymentId payment,
            List<Allocation> allocations) {
        for (Allocation part : allocations) {
            Debt debt = debt(account, part.charge());
            var own =
                    payment == null
                            ? guanjia.events.Money.ZERO
                            : part.amount()
                                    .min(
                                            debt.sum(it ->
                                                    paid(it, part, payer)
                                                            && payment.equals(it.payment())));
            debt.takeOut(it -> paid(it, part, payer) && Objects.equals(payment, it.payment()), own);
            debt.takeOut(it -> paid(it, part, payer), part.amount().minus(own));
        }
    }

    private static boolean paid(Entry entry, Allocation part, Party payer) {
        return entry.sort() == Sort.PAID
                && entry.component() == part.component()
                && payer.equals(entry.payer());
    }

    private static boolean isLateFee(Entry entry, Sort sort) {
        return entry.sort() == sort && entry.component() == Component.LATE_FEE;
    }

    static Debt debt(Account account, guanjia.events.ChargeId charge) {
        return Objects.requireNonNull(account.debt(charge));
    }
}
