package guanjia.command.reckoning;

import guanjia.events.Allocation;
import guanjia.events.Allocation.Component;
import guanjia.events.AllocationOrder;
import guanjia.events.FeeKind;
import guanjia.events.Money;
import guanjia.events.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Puts money to debts in an order that was not named one by one.
 *
 * <p>{@code PRINCIPAL_FIRST}: principal by due day, then what collecting cost, then late fees.
 *
 * <p>{@code STATUTORY}: what collecting cost, then late fees, then principal (民法典 561); within each
 * the matured before the others, the heavier before the lighter, the earlier due before the later,
 * and equals in proportion (560). No debt here is secured, so that step never decides.
 */
public final class Allocations {

    private static final Comparator<OpenDebt> OLDEST_FIRST =
            Comparator.comparing(OpenDebt::due).thenComparing(debt -> debt.charge().value());

    private enum Class560 {
        COST,
        INTEREST,
        PRINCIPAL
    }

    /** A part of a debt that waits for money. */
    private record Part(OpenDebt debt, Component component, Money open) {

        Class560 rank() {
            if (debt.kind() == FeeKind.COLLECTION_COST && component == Component.PRINCIPAL) {
                return Class560.COST;
            }
            return component == Component.LATE_FEE || debt.kind() == FeeKind.STATED_LATE_FEE
                    ? Class560.INTEREST
                    : Class560.PRINCIPAL;
        }
    }

    private Allocations() {}

    /**
     * Puts an amount to debts; what remains is the payer's prepayment.
     *
     * @param on the day of payment, which decides what has matured
     * @throws IllegalArgumentException when the order asks for allocations to be named
     */
    public static List<Allocation> allocate(
            Money amount, AllocationOrder order, List<OpenDebt> debts, LocalDate on) {
        List<Part> parts = new ArrayList<>();
        for (OpenDebt debt : debts) {
            parts.add(new Part(debt, Component.PRINCIPAL, debt.principal()));
            parts.add(new Part(debt, Component.LATE_FEE, debt.lateFee()));
        }
        parts.removeIf(part -> !part.open().isPositive());
        return switch (order) {
            case AGREED, DEBTOR_DESIGNATED ->
                    throw new IllegalArgumentException(order + " names its allocations");
            case PRINCIPAL_FIRST -> inTurn(amount, principalFirst(parts));
            case STATUTORY -> statutory(amount, parts, on);
        };
    }

    private static List<Part> principalFirst(List<Part> parts) {
        Comparator<Part> byRank =
                Comparator.comparing(part ->
                        switch (part.rank()) {
                            case PRINCIPAL -> 0;
                            case COST -> 1;
                            case INTEREST -> 2;
                        });
        return parts.stream().sorted(byRank.thenComparing(Part::debt, OLDEST_FIRST)).toList();
    }

    private static List<Allocation> inTurn(Money amount, List<Part> parts) {
        List<Allocation> allocations = new ArrayList<>();
        Money left = amount;
        for (Part part : parts) {
            Money put = left.min(part.open());
            if (put.isPositive()) {
                allocations.add(new Allocation(part.debt().charge(), part.component(), put));
                left = left.minus(put);
            }
        }
        return allocations;
    }

    private static List<Allocation> statutory(Money amount, List<Part> parts, LocalDate on) {
        Comparator<Part> order =
                Comparator.comparing(Part::rank)
                        .thenComparing(part -> part.debt().due().isAfter(on))
                        .thenComparing(part -> part.debt().burden(), Comparator.reverseOrder())
                        .thenComparing(part -> part.debt().due());
        List<Part> sorted =
                parts.stream().sorted(order.thenComparing(Part::debt, OLDEST_FIRST)).toList();
        List<Allocation> allocations = new ArrayList<>();
        Money left = amount;
        for (int first = 0; first < sorted.size() && left.isPositive(); ) {
            int next = first + 1;
            while (next < sorted.size()
                    && order.compare(sorted.get(first), sorted.get(next)) == 0) {
                next++;
            }
            List<Allocation> put = proportionally(left, sorted.subList(first, next));
            left = left.minus(Allocation.sum(put));
            allocations.addAll(put);
            first = next;
        }
        return allocations;
    }

    private static List<Allocation> proportionally(Money amount, List<Part> equals) {
        Money open = Money.sum(equals.stream().map(Part::open).toList());
        if (equals.size() == 1 || !open.exceeds(amount)) {
            return inTurn(amount, equals);
        }
        List<Quantity> weights =
                equals.stream().map(part -> Quantity.of(part.open().toString())).toList();
        List<Money> shares = Apportionment.divide(amount, weights);
        List<Allocation> allocations = new ArrayList<>();
        for (int i = 0; i < equals.size(); i++) {
            Part part = Objects.requireNonNull(equals.get(i));
            if (shares.get(i).isPositive()) {
                allocations.add(
                        new Allocation(part.debt().charge(), part.component(), shares.get(i)));
            }
        }
        return allocations;
    }
}
