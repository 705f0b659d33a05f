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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an amount of one payer is put to charges: to those that are named, or in an order to what
 * this payer owes and does not dispute. Somebody else's debt, a disputed one and one that was
 * written off are paid only when they are named.
 */
final class Putting {

    private static final int ALLOCATIONS_MAX = 500;

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
        Input.count("allocations", named, 0, ALLOCATIONS_MAX);
        AllocationOrder asked = order;
        if (asked != null) {
            CommandRefused.unless(
                    asked.isNamed() || named.isEmpty(), new PaymentRefusal.OrderIsComputed(asked));
            CommandRefused.unless(
                    !asked.isNamed() || !named.isEmpty(),
                    new PaymentRefusal.OrderNamesCharges(asked));
        }
        Set<Object> seen = new HashSet<>();
        for (Allocation part : named) {
            Rules.amount("allocations.amount", part.amount());
            CommandRefused.unless(
                    seen.add(List.of(part.charge(), part.component())),
                    new PaymentRefusal.AllocationTwice(part.charge()));
            ChargeDecisions.find(account, part.charge());
        }
        CommandRefused.unless(
                !sum(named).exceeds(amount), new PaymentRefusal.ExceedsPayment(sum(named), amount));
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

    /** The order asked for, or what was agreed on the oldest charge this payer owes. */
    AllocationOrder order() {
        if (order != null) {
            return order;
        }
        if (!named.isEmpty()) {
            return AllocationOrder.DEBTOR_DESIGNATED;
        }
        return candidates().stream()
                .min(Comparator.comparing(Debt::due))
                .map(Debt::order)
                .filter(agreed -> !agreed.isNamed())
                .orElse(AllocationOrder.PRINCIPAL_FIRST);
    }

    List<Allocation> allocations(LocalDate on) {
        if (!named.isEmpty()) {
            return named;
        }
        List<OpenDebt> open = candidates().stream().map(Putting::open).toList();
        return Allocations.allocate(amount, order(), open, on);
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

    static Money sum(List<Allocation> allocations) {
        return Money.sum(allocations.stream().map(Allocation::amount).toList());
    }
}
