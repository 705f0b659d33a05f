package guanjia.command.billing;

import guanjia.command.billing.Counting.Counted;
import guanjia.command.fee.AccountStanding;
import guanjia.command.fee.AccountStanding.Sum;
import guanjia.command.meter.MeterFacts;
import guanjia.command.property.UnitFacts.Known;
import guanjia.command.reckoning.Charges;
import guanjia.command.reckoning.Charges.Bill;
import guanjia.command.reckoning.Charges.LiableFrom;
import guanjia.command.reckoning.Line;
import guanjia.command.reckoning.Vacancies;
import guanjia.events.BillRunEvent.Finding;
import guanjia.events.BillRunEvent.FindingKind;
import guanjia.events.BillRunEvent.Reached;
import guanjia.events.BillingPeriod;
import guanjia.events.Charge;
import guanjia.events.ChargeId;
import guanjia.events.FeeAccountId;
import guanjia.events.Money;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Computes the bill of one unit. Pure: the same facts always give the same bill. */
final class UnitBilling {

    private static final UUID CHARGES = UUID.fromString("6d0f5a0e-0b1c-5a52-8f1e-52f3d9a7c00b");

    private final RunPlan plan;
    private final Tariff tariff;
    private final LocalDate billedOn;

    private final Known unit;
    private final FeeAccountId account;
    private final AccountStanding standing;
    private final List<MeterFacts.Known> meters;

    private final List<Charge> charges = new ArrayList<>();
    private final List<UnitBill.Before> before = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param billedOn the day on which bills of this run are made
     */
    UnitBilling(RunPlan plan, Tariff tariff, LocalDate billedOn, UnitFactsRead facts) {
        this.plan = plan;
        this.tariff = tariff;
        this.billedOn = billedOn;
        this.unit = facts.unit();
        this.account = facts.account();
        this.standing = facts.standing();
        this.meters = facts.meters();
    }

    UnitBill bill() {
        if (!standing.isClosed() && existsInThePeriod()) {
            if (!tariff.isFor(unit.usage(), unit.place())) {
                find(FindingKind.NO_FEE, null, null, null);
            }
            LocalDate handover = Owing.handover(unit);
            List<LiableFrom> owing = Owing.of(unit);
            for (Rule rule : tariff.rules()) {
                if (rule.isFor(unit.usage(), unit.place())) {
                    rule.periods(handover).forEach(it -> charge(rule, it, handover, owing));
                }
            }
            if (charges.stream().anyMatch(charge -> charge.liable().party().person() == null)) {
                find(FindingKind.NO_OWNER, null, null, null);
            }
        }
        return new UnitBill(
                new Reached(unit.community(), unit.property()),
                account,
                standing.exists() ? null : opensOn(),
                charges,
                before,
                findings);
    }

    private boolean existsInThePeriod() {
        return Rule.within(plan.period(), firstDay(), lastDay()) != null;
    }

    private void charge(
            Rule rule, BillingPeriod period, @Nullable LocalDate handover, List<LiableFrom> owing) {
        BillingPeriod previous = rule.before(period, handover);
        Sum last = standing.charged(rule.item().code(), previous);
        before.add(new UnitBill.Before(rule.item(), last));
        BillingPeriod lived = Rule.within(period, firstDay(), lastDay());
        List<BillingPeriod> free =
                lived == null ? List.of() : standing.free(rule.item().code(), lived);
        Money sum = Money.ZERO;
        for (BillingPeriod days : free) {
            Counted counted = Counting.of(rule, unit, meters, days);
            if (counted.missing() != null) {
                find(counted.missing(), rule.item().code(), null, null);
                return;
            }
            sum = sum.plus(charge(rule, counted.line(handover, reductions(rule, days)), owing));
        }
        boolean whole = free.size() == 1 && free.getFirst().equals(period);
        if (whole && Plausible.isDoubtful(sum, last.gross())) {
            find(FindingKind.IMPLAUSIBLE, rule.item().code(), sum, last.gross());
        }
    }

    private Money charge(Rule rule, Line line, List<LiableFrom> owing) {
        Bill bill = new Bill(rule.standard(), rule.item(), plan.run(), billedOn);
        List<Charge> made =
                Charges.of(bill, line, owing, ids(rule.item().code(), line.period().from()));
        charges.addAll(made);
        return Money.sum(made.stream().map(Charge::gross).toList());
    }

    /** The same in every attempt, so that a charge that was made is known again. */
    private Supplier<ChargeId> ids(String item, LocalDate from) {
        int[] part = new int[1];
        return () ->
                new ChargeId(
                        Ids.named(
                                CHARGES,
                                plan.run()
                                        + " "
                                        + account
                                        + " "
                                        + item
                                        + " "
                                        + from
                                        + " "
                                        + part[0]++));
    }

    private List<Line.Reduced> reductions(Rule rule, BillingPeriod days) {
        return Vacancies.reductions(rule.published().versions(), standing.vacancies(), days);
    }

    private @Nullable LocalDate firstDay() {
        LocalDate opened = standing.since();
        return opened != null && opened.isAfter(unit.since()) ? opened : unit.since();
    }

    private @Nullable LocalDate lastDay() {
        LocalDate gone = unit.goneOn();
        return gone == null ? null : gone.minusDays(1);
    }

    /** Early enough for everything that may be made up for. */
    private @Nullable LocalDate opensOn() {
        LocalDate first = tariff.earliest();
        for (Charge charge : charges) {
            LocalDate day = charge.period().from();
            first = first == null || day.isBefore(first) ? day : first;
        }
        return first;
    }

    private void find(
            FindingKind kind, @Nullable String item, @Nullable Money amount, @Nullable Money last) {
        findings.add(
                new Finding(kind, unit.community(), unit.property(), item, amount, last, null));
    }
}
