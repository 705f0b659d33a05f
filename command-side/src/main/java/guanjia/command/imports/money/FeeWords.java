package guanjia.command.imports.money;

import guanjia.command.imports.value.Plain;
import guanjia.events.AllocationOrder;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.FeeTerms.Billing;
import guanjia.events.FeeTerms.DueRule;
import guanjia.events.FeeTerms.Per;
import guanjia.events.FeeTerms.Pricing;
import guanjia.events.FeeTerms.Timing;
import guanjia.events.PeriodKind;
import guanjia.events.Price;
import guanjia.events.Proration;
import guanjia.events.Rate;
import guanjia.events.Rounding;
import guanjia.events.Stated;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes terms of a fee as people write it, {@code 2.38元/平米/月}. A range, a figure that is hard to
 * believe and words without a figure leave the price open. What is not written stands as is usual:
 * charged each month behind it, by days, without a late fee.
 */
final class FeeWords {

    /** Property services, general method (财税〔2016〕36号). */
    private static final Rate TAX = Rate.of("0.06");

    private static final int PREPAID_MONTHS_MAX = 12;
    private static final int DECIMALS_MAX = 6;

    private FeeWords() {}

    static FeeTerms terms(Stated stated, String source) {
        String words = Plain.spelling(stated.text());
        return new FeeTerms(
                basis(words),
                null,
                new Pricing(price(stated), per(words), List.of(), stated),
                new Billing(PeriodKind.MONTH, Timing.BEHIND, 1),
                Proration.DAILY_ACTUAL,
                new DueRule(DueRule.From.PERIOD_END, 0, 0),
                null,
                AllocationOrder.PRINCIPAL_FIRST,
                TAX,
                Rounding.FEN,
                null,
                PREPAID_MONTHS_MAX,
                source);
    }

    private static @Nullable Price price(Stated stated) {
        BigDecimal figure = stated.low();
        if (figure == null || !stated.doubts().isEmpty()) {
            return null;
        }
        return figure.signum() > 0 && figure.scale() <= DECIMALS_MAX ? new Price(figure) : null;
    }

    private static Basis basis(String words) {
        boolean byUnit = words.contains("户") || words.contains("套/") || words.contains("/unit");
        return words.contains("套内") ? Basis.INNER_AREA : byUnit ? Basis.UNIT : Basis.BUILT_UP_AREA;
    }

    private static Per per(String words) {
        boolean byYear = words.contains("年") || words.contains("year");
        boolean byQuarter = words.contains("季") || words.contains("quarter");
        return byYear ? Per.YEAR : byQuarter ? Per.QUARTER : Per.MONTH;
    }
}
