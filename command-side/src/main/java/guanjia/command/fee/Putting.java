package guanjia.command.fee;

import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.fee.Entry.Sort;
import guanjia.command.reckoning.Allocations;
import guanjia.command.reckoning.OpenDebt;
import guanjia.events.AdjustmentEvent.WriteOffRecovered;
import guanjia.events.Allocation;
import guanjia.events.Allocation.Component;
import guanjia.events.AllocationOrder;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an amount of one payer is put to charges: to those that are named, or in an order to what
 * this payer owes and does not dispute. Somebody else's debt, a disputed one and one that was
 * written off are paid only when they are named.
 */
final class Putting {

    /** How it was put: the order asked for or agreed, and what each charge got. */
    record Put(AllocationOrder order, List<Allocation> allocations) {
        Money sum() {
            return Allocation.sum(allocations);
        }
    }

    private final Account account;
    private final Party payer;
    private final @Nullable AllocationOrder order;
    private final List<Allocation> named;
    private final Money amount;

    Putting(
            Account account,
            Party payer,
            @Nullable AllocationOrder order,
            List<Allocation> named,
            Money amount) {
        this.account = account;
        this.payer = payer;
        this.order = order;
        this.named = named;
        this.amount = amount;
    }

    /** Refuses names that can be refused without looking at what is open. */
    void checkNames() {
        Input.count("allocations", named, 0, Rules.PARTS_MAX);
        AllocationOrder asked = order;
        if (asked != null) {
            CommandRefused.unless(
                    asked.isNamed() || named.isEmpty(), new PaymentRefusal.OrderIsComputed(asked));
            CommandRefused.unless(
                    !asked.isNamed() || !named.isEmpty(),
                    new PaymentRefusal.OrderNamesCharges(asked));
        }
        Rules.once(named);
        named.forEach(part -> ChargeDecisions.find(account, part.charge()));
        Money sum = Allocation.sum(named);
        CommandRefused.unless(!sum.exceeds(amount), new PaymentRefusal.ExceedsPayment(sum, amount));
    }

    /** What is named and was written off is counted on again, for somebody pays it. */
    void recover(LocalDate on, Happen happen) {
        List<Allocation> recovered = new ArrayList<>();
        for (Allocation part : named) {
            Debt debt = ChargeDecisions.find(account, part.charge());
            Money open = debt.open(part.component());
            Money missing = part.amount().minus(open);
            Money writtenOff = debt.sum(Sort.WRITTEN_OFF, part.component());
            CommandRefused.unless(
                    !missing.exceeds(writtenOff),
                    new PaymentRefusal.ExceedsOpen(
                            part.charge(), part.amount(), open.plus(writtenOff)));
            if (missing.isPositive()) {
                recovered.add(new Allocation(part.charge(), part.component(), missing));
            }
        }
        if (!recovered.isEmpty()) {
            happen.happen(new WriteOffRecovered(account.id(), recovered, on));
        }
    }

    Put put(LocalDate on) {
        if (!named.isEmpty()) {
            return new Put(order == null ? AllocationOrder.DEBTOR_DESIGNATED : order, named);
        }
        List<Debt> candidates = candidates();
        AllocationOrder by = order == null ? agreed(candidates) : order;
        List<OpenDebt> open = candidates.stream().map(Putting::open).toList();
        return new Put(by, Allocations.allocate(amount, by, open, on));
    }

    /** What was agreed on the oldest charge this payer owes. */
    private static AllocationOrder agreed(List<Debt> candidates) {
        return candidates.stream()
                .min(Comparator.comparing(Debt::due))
                .map(Debt::order)
                .filter(agreed -> !agreed.isNamed())
                .orElse(AllocationOrder.PRINCIPAL_FIRST);
    }

    private List<Debt> candidates() {
        return account.debts().stream()
                .filter(debt -> debt.liable().binds(payer))
                .filter(debt -> !debt.disputes().isOpen())
                .filter(debt -> debt.open().isPositive())
                .toList();
    }

    static OpenDebt open(Debt debt) {
        return new OpenDebt(
                debt.charge(),
                debt.item().kind(),
                debt.due(),
                debt.terms() == null ? Rate.ZERO : debt.terms().daily(),
                debt.open(Component.PRINCIPAL),
                debt.open(Component.LATE_FEE));
    }
}
