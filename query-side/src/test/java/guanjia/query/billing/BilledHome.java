package guanjia.query.billing;

import guanjia.events.AllocationOrder;
import guanjia.events.BillRunId;
import guanjia.events.BillingPeriod;
import guanjia.events.Calculation;
import guanjia.events.Calculation.Segment;
import guanjia.events.Calculation.Source;
import guanjia.events.Calculation.Step;
import guanjia.events.Charge;
import guanjia.events.Charge.Origin;
import guanjia.events.ChargeEvent.ChargePosted;
import guanjia.events.ChargeId;
import guanjia.events.CommunityId;
import guanjia.events.FeeAccountEvent;
import guanjia.events.FeeAccountId;
import guanjia.events.FeeItem;
import guanjia.events.FeeKind;
import guanjia.events.FeeStandardEvent;
import guanjia.events.FeeStandardEvent.Scope;
import guanjia.events.FeeStandardId;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.FeeTerms.Billing;
import guanjia.events.FeeTerms.DueRule;
import guanjia.events.FeeTerms.Per;
import guanjia.events.FeeTerms.Pricing;
import guanjia.events.FeeTerms.Timing;
import guanjia.events.Liable;
import guanjia.events.Money;
import guanjia.events.Party;
import guanjia.events.Party.Part;
import guanjia.events.PeriodKind;
import guanjia.events.PersonId;
import guanjia.events.Price;
import guanjia.events.PropertyId;
import guanjia.events.Proration;
import guanjia.events.Quantity;
import guanjia.events.Rate;
import guanjia.events.Rounding;
import guanjia.events.StandardVersion;
import guanjia.history.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A home that a bill run has charged, for tests. */
final class BilledHome {

    private static final Quantity AREA = Quantity.of("89.35");
    private static final BigDecimal RAW = new BigDecimal("223.375");

    private BilledHome() {}

    static FeeStandardEvent standard(FeeStandardId id, CommunityId community, FeeItem item) {
        return new FeeStandardEvent.Opened(
                id, community, item, "住宅物业费", new Scope(Set.of(), List.of()));
    }

    static FeeStandardEvent version(FeeStandardId id, int version, LocalDate from, String price) {
        FeeTerms terms =
                new FeeTerms(
                        Basis.BUILT_UP_AREA,
                        null,
                        new Pricing(Price.of(price), Per.MONTH, List.of(), null),
                        new Billing(PeriodKind.MONTH, Timing.AHEAD, 1),
                        Proration.DAILY_ACTUAL,
                        new DueRule(DueRule.From.PERIOD_END, 10, 5),
                        null,
                        AllocationOrder.PRINCIPAL_FIRST,
                        Rate.of("0.06"),
                        Rounding.FEN,
                        null,
                        12,
                        "前期物业服务合同");
        return new FeeStandardEvent.VersionProposed(id, version, from, terms, "zhao");
    }

    static FeeAccountEvent opened(FeeAccountId id, CommunityId community, PropertyId home) {
        return new FeeAccountEvent.Opened(id, community, home, null, LocalDate.of(2024, 1, 1));
    }

    static FeeAccountEvent posted(FeeAccountId account, Charge charge) {
        return new ChargePosted(account, charge);
    }

    /** 89.35 ㎡ × 2.50 for a month, made by a run. */
    static Charge charge(
            BillRunId run, FeeStandardId standard, PersonId owner, BillingPeriod month) {
        Segment segment =
                new Segment(
                        month.from(),
                        month.to(),
                        1,
                        AREA,
                        Source.REGISTER,
                        List.of(new Step(AREA, Price.of("2.50"))),
                        1,
                        0,
                        0,
                        1,
                        null,
                        RAW);
        Calculation calculation =
                new Calculation(
                        Basis.BUILT_UP_AREA,
                        Proration.DAILY_ACTUAL,
                        List.of(segment),
                        null,
                        null,
                        RAW,
                        Rounding.FEN);
        return new Charge(
                new ChargeId(Ids.next()),
                new FeeItem(FeeKind.PROPERTY, "property-home"),
                month,
                Origin.BILL_RUN,
                new StandardVersion(standard, 1),
                run,
                calculation,
                Money.of("223.38"),
                Rate.of("0.06"),
                Money.of("210.74"),
                Money.of("12.64"),
                month.to().plusDays(10),
                5,
                null,
                Liable.alone(new Party(Part.OWNER, owner)),
                AllocationOrder.PRINCIPAL_FIRST,
                null,
                null);
    }
}
