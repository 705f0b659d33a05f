package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.Input;
import guanjia.command.fee.ChargeCommand.AccrueDaily;
import guanjia.command.fee.ChargeCommand.AccrueLateFees;
import guanjia.command.fee.Entry.Sort;
import guanjia.command.reckoning.LateFees;
import guanjia.command.reckoning.LateFees.LateFee;
import guanjia.events.Allocation;
import guanjia.events.Allocation.Component;
import guanjia.events.LateFeeEvent.Cause;
import guanjia.events.LateFeeEvent.LateFeeAccrued;
import guanjia.events.LateFeeEvent.LateFeeReversed;
import guanjia.events.LateFeeTerms;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentEvent.AllocationReleased;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides how late fees grow. The whole fee of a charge is reckoned anew each time, from its first
 * day; what is added is the difference. Less than before, as after a backdated payment, is the old
 * fee reversed and the right one accrued.
 */
final class LateFeeDecisions {

    private LateFeeDecisions() {}

    static void decide(Account account, AccrueLateFees accrue, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Input.pastDay("through", accrue.through(), asked);
        account.debts().forEach(debt -> accrue(account, debt, accrue.through(), happen));
    }

    /** One of very many: an account that takes nothing any more is passed over, not refused. */
    static void decide(Account account, AccrueDaily accrue, Asked asked, Happen happen) {
        asked.mustReach(account.community());
        if (account.closed() == null && !accrue.through().isAfter(asked.today())) {
            account.debts().forEach(debt -> accrue(account, debt, accrue.through(), happen));
        }
    }

    /** Before somebody pays or leaves, what that one owes is brought up to the day. */
    static void accrueFor(Account account, Party party, LocalDate through, Happen happen) {
        account.debts().stream()
                .filter(debt -> debt.liable().binds(party))
                .forEach(debt -> accrue(account, debt, through, happen));
    }

    private static void accrue(Account account, Debt debt, LocalDate through, Happen happen) {
        LocalDate before = debt.accruedThrough();
        if (debt.terms() == null || (before != null && !through.isAfter(before))) {
            return;
        }
        if (!debt.open(Component.PRINCIPAL).isPositive()
                && debt.settledBy(before == null ? debt.lastDayOfGrace() : before)) {
            return;
        }
        LateFee fee = reckon(debt, debt.terms(), through);
        if (fee.total().exceeds(debt.accrued())) {
            happen.happen(accrued(account, debt, fee, through));
        }
    }

    /** After money was put to charges, or taken from them, for earlier days. */
    static void recompute(Account account, List<Allocation> parts, Cause cause, Happen happen) {
        parts.stream()
                .map(Allocation::charge)
                .distinct()
                .forEach(charge -> recompute(account, account.debt(charge), cause, happen));
    }

    /** After something changed that counts for earlier days. */
    static void recompute(Account account, @Nullable Debt debt, Cause cause, Happen happen) {
        if (debt == null || debt.terms() == null || debt.accruedThrough() == null) {
            return;
        }
        LocalDate through = debt.accruedThrough();
        LateFee fee = reckon(debt, debt.terms(), through);
        if (fee.total().exceeds(debt.accrued())) {
            happen.happen(accrued(account, debt, fee, through));
        } else if (debt.accrued().exceeds(fee.total())) {
            replace(account, debt, fee, cause, happen);
        }
    }

    private static void replace(
            Account account, Debt debt, LateFee fee, Cause cause, Happen happen) {
        Money forgiven = debt.forgivenLateFee();
        Money unwaived = forgiven.minus(fee.total()).max(Money.ZERO);
        Money payable = fee.total().minus(forgiven.minus(unwaived));
        giveBack(account, debt, payable, happen);
        happen.happen(
                new LateFeeReversed(account.id(), debt.charge(), debt.accrued(), unwaived, cause));
        if (fee.total().isPositive()) {
            happen.happen(
                    accrued(account, debt, fee, Objects.requireNonNull(debt.accruedThrough())));
        }
    }

    /**
     * What was paid beyond what is still payable becomes the payer's prepayment, last paid first.
     */
    private static void giveBack(Account account, Debt debt, Money payable, Happen happen) {
        Money surplus = debt.sum(Sort.PAID, Component.LATE_FEE).minus(payable);
        for (Entry entry : debt.entries().reversed()) {
            boolean paid = entry.sort() == Sort.PAID && entry.component() == Component.LATE_FEE;
            if (paid && surplus.isPositive()) {
                Money back = surplus.min(entry.amount());
                surplus = surplus.minus(back);
                happen.happen(
                        new AllocationReleased(
                                account.id(),
                                Objects.requireNonNull(entry.payer()),
                                List.of(Allocation.lateFee(debt.charge(), back))));
            }
        }
    }

    private static LateFee reckon(Debt debt, LateFeeTerms terms, LocalDate through) {
        return LateFees.reckon(
                terms,
                debt.lastDayOfGrace(),
                debt.gross(),
                debt.principalSettled(),
                debt.disputes().frozen(),
                through);
    }

    private static LateFeeAccrued accrued(
            Account account, Debt debt, LateFee fee, LocalDate through) {
        return new LateFeeAccrued(
                account.id(),
                debt.charge(),
                through,
                fee.spans(),
                fee.total(),
                fee.total().minus(debt.accrued()),
                fee.capped());
    }
}
