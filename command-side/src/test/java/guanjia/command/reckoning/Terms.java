package guanjia.command.reckoning;

import guanjia.events.AllocationOrder;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.FeeTerms.Billing;
import guanjia.events.FeeTerms.DueRule;
import guanjia.events.FeeTerms.Per;
import guanjia.events.FeeTerms.Pricing;
import guanjia.events.FeeTerms.Tier;
import guanjia.events.FeeTerms.Timing;
import guanjia.events.LateFeeTerms;
import guanjia.events.PeriodKind;
import guanjia.events.Price;
import guanjia.events.Proration;
import guanjia.events.Quantity;
import guanjia.events.Rate;
import guanjia.events.Rounding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Terms of fee standards, for tests. */
public final class Terms {

    private Terms() {}

    /**
     * A price for a square metre and month, with 6 % tax, due 10 days behind the period's start.
     */
    public static FeeTerms monthly(@Nullable String price) {
        return of(price, Per.MONTH, Proration.DAILY_ACTUAL, List.of(), Rounding.FEN);
    }

    public static FeeTerms monthly(String price, Proration proration) {
        return of(price, Per.MONTH, proration, List.of(), Rounding.FEN);
    }

    public static FeeTerms tiered(Tier... tiers) {
        return of(null, Per.QUANTITY, Proration.DAILY_ACTUAL, List.of(tiers), Rounding.FEN);
    }

    public static Tier tier(@Nullable String upTo, String price) {
        return new Tier(upTo == null ? null : Quantity.of(upTo), Price.of(price));
    }

    public static FeeTerms of(
            @Nullable String price,
            Per per,
            Proration proration,
            List<Tier> tiers,
            Rounding rounding) {
        return new FeeTerms(
                Basis.BUILT_UP_AREA,
                null,
                new Pricing(price == null ? null : Price.of(price), per, tiers, null),
                new Billing(PeriodKind.MONTH, Timing.AHEAD, 1),
                proration,
                new DueRule(DueRule.From.PERIOD_START, 10, 5),
                LateFeeTerms.uncapped(Rate.of("0.0005")),
                AllocationOrder.PRINCIPAL_FIRST,
                Rate.of("0.06"),
                rounding,
                null,
                12,
                "物业服务合同");
    }
}
