package guanjia.command.fee;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.fee.Entry.Sort;
import guanjia.command.fee.PaymentCommand.ReleaseAllocations;
import guanjia.command.fee.PaymentCommand.ReversePayment;
import guanjia.events.Allocation;
import guanjia.events.CashierDayId;
import guanjia.events.LateFeeEvent.Cause;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.PaymentEvent.AllocationReleased;
import guanjia.events.PaymentEvent.PaymentReversed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides that money leaves the charges it was put to. A payment that did not hold takes its own
 * allocations along; what is missing comes out of the payer's prepayment, and then out of what the
 * payer paid last.
 */
final class ReturnDecisions {

    private ReturnDecisions() {}

    /**
     * Takes a payment back.
     *
     * @param day asked for the cashier's day once nothing can be refused
     * @return the payment, whose vouchers and receipt are to be freed
     */
    static Payments.Paid decide(
            Account account,
            ReversePayment reverse,
            Asked asked,
            Supplier<@Nullable CashierDayId> day,
            Happen happen) {
        Rules.mustTake(account, asked);
        Input.reason(reverse.reason());
        Rules.day(account, reverse.on(), asked);
        Payments.Paid paid = account.payments().find(reverse.payment());
        if (paid == null) {
            throw new CommandRefused(new PaymentRefusal.NoSuchPayment(reverse.payment()));
        }
        CommandRefused.unless(
                !paid.reversed(), new PaymentRefusal.AlreadyReversed(reverse.payment()));
        List<Allocation> released = new ArrayList<>();
        Money missing = collect(account, paid.amount(), it -> isOf(it, paid), released);
        Money fromPrepayment = missing.min(account.free(paid.payer()));
        missing = missing.minus(fromPrepayment);
        missing =
                collect(
                        account,
                        missing,
                        it -> isPaidBy(it, paid.payer()) && !isOf(it, paid),
                        released);
        CommandRefused.unless(missing.isZero(), new PaymentRefusal.AlreadyRefunded(missing));
        happen.happen(
                new PaymentReversed(
                        account.id(),
                        paid.payment(),
                        paid.payer(),
                        paid.amount(),
                        released,
                        fromPrepayment,
                        reverse.on(),
                        day.get()));
        LateFeeDecisions.recompute(account, released, Cause.PAYMENT_REVERSED, happen);
        return paid;
    }

    static void decide(Account account, ReleaseAllocations release, Asked asked, Happen happen) {
        Rules.mustTake(account, asked);
        Input.reason(release.reason());
        Input.count("allocations", release.allocations(), 1, Rules.PARTS_MAX);
        Rules.once(release.allocations());
        for (Allocation part : release.allocations()) {
            Debt debt = ChargeDecisions.find(account, part.charge());
            Money paid =
                    debt.sum(it ->
                            isPaidBy(it, release.payer()) && it.component() == part.component());
            CommandRefused.unless(
                    !part.amount().exceeds(paid),
                    new PaymentRefusal.NotPaidByThem(part.charge(), part.amount(), paid));
        }
        happen.happen(new AllocationReleased(account.id(), release.payer(), release.allocations()));
        LateFeeDecisions.recompute(account, release.allocations(), Cause.PAYMENT_REVERSED, happen);
    }

    /** Collects up to an amount from matching entries, of the charge due last first. */
    private static Money collect(
            Account account, Money amount, Predicate<Entry> which, List<Allocation> released) {
        Money missing = amount;
        List<Debt> latestFirst =
                account.debts().stream()
                        .sorted(Comparator.comparing(Debt::due).reversed())
                        .toList();
        for (Debt debt : latestFirst) {
            for (Entry entry : debt.entries().reversed()) {
                if (which.test(entry) && missing.isPositive()) {
                    Money taken = missing.min(entry.amount());
                    missing = missing.minus(taken);
                    add(released, new Allocation(debt.charge(), entry.component(), taken));
                }
            }
        }
        return missing;
    }

    /** One allocation for each part of a charge, whatever number of entries it comes from. */
    private static void add(List<Allocation> released, Allocation more) {
        for (int i = 0; i < released.size(); i++) {
            Allocation before = released.get(i);
            boolean same =
                    before.charge().equals(more.charge()) && before.component() == more.component();
            if (same) {
                Money sum = before.amount().plus(more.amount());
                released.set(i, new Allocation(more.charge(), more.component(), sum));
                return;
            }
        }
        released.add(more);
    }

    private static boolean isOf(Entry entry, Payments.Paid paid) {
        return entry.sort() == Sort.PAID && paid.payment().equals(entry.payment());
    }

    private static boolean isPaidBy(Entry entry, Party payer) {
        return entry.sort() == Sort.PAID && payer.equals(entry.payer());
    }
}
