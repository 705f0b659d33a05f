package guanjia.command.fee;

import guanjia.command.fee.Entry.Sort;
import guanjia.events.Allocation.Component;
import guanjia.events.AllocationOrder;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.Charge;
import guanjia.events.ChargeId;
import guanjia.events.FeeItem;
import guanjia.events.LateFeeTerms;
import guanjia.events.Liable;
import guanjia.events.Money;
import guanjia.events.Rate;
import guanjia.events.StandardVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One charge and what became of it. How it was reckoned stays with its event. */
@SuppressWarnings("NullAway.Init") // Jackson fills the fields of a snapshot.
final class Debt {

    private ChargeId charge;
    private FeeItem item;
    private BillingPeriod period;
    private Money gross;
    private Rate taxRate;
    private LocalDate due;
    private LocalDate lastDayOfGrace;
    private @Nullable LateFeeTerms terms;
    private Liable liable;
    private AllocationOrder order;
    private @Nullable StandardVersion standard;
    private @Nullable BillRunId run;
    private Money accrued = Money.ZERO;
    private @Nullable LocalDate accruedThrough;
    private @Nullable LocalDate interrupted;
    private final List<Entry> entries = new ArrayList<>();
    private final Disputes disputes = new Disputes();

    /** For Jackson, which fills the fields. */
    Debt() {}

    static Debt of(Charge charge) {
        Debt debt = new Debt();
        debt.charge = charge.charge();
        debt.item = charge.item();
        debt.period = charge.period();
        debt.gross = charge.gross();
        debt.taxRate = charge.taxRate();
        debt.due = charge.due();
        debt.lastDayOfGrace = charge.due().plusDays(charge.graceDays());
        debt.terms = charge.lateFee();
        debt.liable = charge.liable();
        debt.order = charge.order();
        debt.standard = charge.standard();
        debt.run = charge.run();
        return debt;
    }

    ChargeId charge() {
        return charge;
    }

    FeeItem item() {
        return item;
    }

    BillingPeriod period() {
        return period;
    }

    Money gross() {
        return gross;
    }

    Rate taxRate() {
        return taxRate;
    }

    LocalDate due() {
        return due;
    }

    LocalDate lastDayOfGrace() {
        return lastDayOfGrace;
    }

    @Nullable LateFeeTerms terms() {
        return terms;
    }

    Liable liable() {
        return liable;
    }

    AllocationOrder order() {
        return order;
    }

    @Nullable StandardVersion standard() {
        return standard;
    }

    @Nullable BillRunId run() {
        return run;
    }

    Money accrued() {
        return accrued;
    }

    @Nullable LocalDate accruedThrough() {
        return accruedThrough;
    }

    @Nullable LocalDate interrupted() {
        return interrupted;
    }

    Disputes disputes() {
        return disputes;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What is still counted on. */
    Money open(Component component) {
        return owedAtFirst(component).minus(sum(it -> it.component() == component));
    }

    Money open() {
        return open(Component.PRINCIPAL).plus(open(Component.LATE_FEE));
    }

    Money sum(Sort sort, Component component) {
        return sum(it -> it.sort() == sort && it.component() == component);
    }

    /** What of the late fee was waived or written off. */
    Money forgivenLateFee() {
        return sum(Sort.WAIVED, Component.LATE_FEE).plus(sum(Sort.WRITTEN_OFF, Component.LATE_FEE));
    }

    /** By day, what made the principal smaller. */
    Map<LocalDate, Money> principalSettled() {
        Map<LocalDate, Money> byDay = new TreeMap<>();
        entries.stream()
                .filter(it -> it.component() == Component.PRINCIPAL)
                .forEach(it -> byDay.merge(it.on(), it.amount(), Money::plus));
        return byDay;
    }

    /** Whether nothing made the principal smaller behind a day. */
    boolean settledBy(LocalDate day) {
        return entries.stream()
                .noneMatch(it -> it.component() == Component.PRINCIPAL && it.on().isAfter(day));
    }

    void accrue(Money amount, LocalDate through) {
        accrued = accrued.plus(amount);
        accruedThrough =
                accruedThrough == null || through.isAfter(accruedThrough)
                        ? through
                        : accruedThrough;
    }

    void accrueNothing() {
        accrued = Money.ZERO;
    }

    void interrupt(LocalDate on) {
        interrupted = interrupted == null || on.isAfter(interrupted) ? on : interrupted;
    }

    void enter(Entry entry) {
        entries.add(entry);
    }

    /** Takes an amount out of the latest entries that match. */
    void takeOut(Predicate<Entry> which, Money amount) {
        Money left = amount;
        for (int i = entries.size() - 1; i >= 0 && left.isPositive(); i--) {
            Entry entry = entries.get(i);
            if (which.test(entry)) {
                Money taken = left.min(entry.amount());
                left = left.minus(taken);
                if (taken.equals(entry.amount())) {
                    entries.remove(i);
                } else {
                    entries.set(i, entry.of(entry.amount().minus(taken)));
                }
            }
        }
    }

    Money sum(Predicate<Entry> which) {
        return Money.sum(entries.stream().filter(which).map(Entry::amount).toList());
    }

    private Money owedAtFirst(Component component) {
        return component == Component.PRINCIPAL ? gross : accrued;
    }
}
