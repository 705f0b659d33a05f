package guanjia.command.reckoning;

import guanjia.events.AllocationOrder;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.Charge;
import guanjia.events.Charge.Origin;
import guanjia.events.ChargeId;
import guanjia.events.FeeItem;
import guanjia.events.FeeStandardId;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.DueRule;
import guanjia.events.Liable;
import guanjia.events.Money;
import guanjia.events.PeriodKind;
import guanjia.events.Rate;
import guanjia.events.StandardVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes charges of fee standards: for bill runs, previews and charges made by hand alike. */
public final class Charges {

    /** Who owes from a day on. */
    public record LiableFrom(LocalDate from, Liable liable) {}

    /**
     * What a charge is made for.
     *
     * @param run null when a person makes it
     * @param billedOn the day of billing, from which it may be due
     */
    public record Bill(
            FeeStandardId standard, FeeItem item, @Nullable BillRunId run, LocalDate billedOn) {}

    private Charges() {}

    /**
     * The charges of one line: one for each who owes a part of the period, none for a part that
     * comes to nothing.
     *
     * @param liable by their first days; the first owes when the period begins
     * @param ids gives each charge its id
     */
    public static List<Charge> of(
            Bill bill, Line line, List<LiableFrom> liable, Supplier<ChargeId> ids) {
        List<Charge> charges = new ArrayList<>();
        for (int i = 0; i < liable.size(); i++) {
            LocalDate next = i + 1 < liable.size() ? liable.get(i + 1).from() : null;
            BillingPeriod part = part(line.period(), liable.get(i).from(), next, i == 0);
            if (part != null) {
                Liable who = liable.get(i).liable();
                Reckoned reckoned = Reckoning.reckon(line.during(part));
                of(bill, line.during(part), reckoned, who, ids).ifPresent(charges::add);
            }
        }
        return charges;
    }

    /** One charge of an amount that is reckoned already; none when it is 0. */
    public static Optional<Charge> of(
            Bill bill, Line line, Reckoned reckoned, Liable liable, Supplier<ChargeId> ids) {
        if (!reckoned.gross().isPositive()) {
            return Optional.empty();
        }
        Line.Priced price = line.priceOn(line.period().from());
        FeeTerms terms = price.terms();
        Tax tax = Tax.within(reckoned.gross(), terms.taxRate());
        return Optional.of(
                new Charge(
                        ids.get(),
                        bill.item(),
                        line.period(),
                        bill.run() == null ? Origin.BY_HAND : Origin.BILL_RUN,
                        new StandardVersion(bill.standard(), price.version()),
                        bill.run(),
                        reckoned.calculation(),
                        reckoned.gross(),
                        terms.taxRate(),
                        tax.net(),
                        tax.tax(),
                        due(terms.due(), line.period(), bill.billedOn()),
                        terms.due().graceDays(),
                        terms.lateFee(),
                        liable,
                        terms.order(),
                        null,
                        null));
    }

    /** A charge of which only the amount is known, as in an imported history. */
    public static Charge stated(
            ChargeId id,
            FeeItem item,
            BillingPeriod period,
            Money gross,
            LocalDate due,
            Liable liable,
            @Nullable String reference) {
        return new Charge(
                id,
                item,
                period,
                Origin.IMPORTED,
                null,
                null,
                null,
                gross,
                Rate.ZERO,
                gross,
                Money.ZERO,
                due,
                0,
                null,
                liable,
                AllocationOrder.PRINCIPAL_FIRST,
                null,
                reference);
    }

    /** The last day on which a charge is paid in time. */
    public static LocalDate due(DueRule rule, BillingPeriod period, LocalDate billedOn) {
        LocalDate from =
                switch (rule.from()) {
                    case PERIOD_START -> period.from();
                    case PERIOD_END -> period.to();
                    case BILLING -> billedOn;
                };
        return from.plusDays(rule.days());
    }

    private static @Nullable BillingPeriod part(
            BillingPeriod whole, LocalDate from, @Nullable LocalDate next, boolean first) {
        LocalDate begin = first || from.isBefore(whole.from()) ? whole.from() : from;
        LocalDate end = next == null || next.isAfter(whole.to()) ? whole.to() : next.minusDays(1);
        if (begin.isAfter(end)) {
            return null;
        }
        PeriodKind kind = whole.kind();
        return new BillingPeriod(kind, begin, end);
    }
}
