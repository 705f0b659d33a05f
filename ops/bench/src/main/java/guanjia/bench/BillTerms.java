package guanjia.bench;

import guanjia.events.AllocationOrder;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.FeeTerms.Billing;
import guanjia.events.FeeTerms.DueRule;
import guanjia.events.FeeTerms.Per;
import guanjia.events.FeeTerms.Pricing;
import guanjia.events.FeeTerms.Timing;
import guanjia.events.LateFeeTerms;
import guanjia.events.PeriodKind;
import guanjia.events.Price;
import guanjia.events.Proration;
import guanjia.events.Rate;
import guanjia.events.Rounding;
import java.util.List;

/** Terms as contracts have them: a price for a month, a late fee, tax contained. */
final class BillTerms {

    private BillTerms() {}

    static FeeTerms monthly(Basis basis) {
        return new FeeTerms(
                basis,
                null,
                new Pricing(Price.of("2.38"), Per.MONTH, List.of(), null),
                new Billing(PeriodKind.MONTH, Timing.AHEAD, 1),
                Proration.DAILY_ACTUAL,
                new DueRule(DueRule.From.PERIOD_END, 10, 5),
                LateFeeTerms.uncapped(Rate.of("0.0005")),
                AllocationOrder.PRINCIPAL_FIRST,
                Rate.of("0.06"),
                Rounding.FEN,
                null,
                12,
                "物业服务合同");
    }
}
