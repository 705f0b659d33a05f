package guanjia.command.standard;

import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.events.FeeTerms;
import guanjia.events.FeeTerms.Basis;
import guanjia.events.FeeTerms.Per;
import guanjia.events.FeeTerms.Pricing;
import guanjia.events.FeeTerms.Tier;
import guanjia.events.LateFeeTerms;
import guanjia.events.LateFeeTerms.Cap;
import guanjia.events.PeriodKind;
import guanjia.events.Quantity;
import java.math.BigDecimal;
import java.util.List;

/** What the terms of a standard must be, whoever proposes them. */
final class TermsRules {

    private static final int TIERS_MAX = 20;

    private TermsRules() {}

    /** Refuses terms that contradict themselves. An open price is allowed: somebody decides it. */
    static void check(FeeTerms terms) {
        checkPricing(terms);
        CommandRefused.unless(
                (terms.basis() == Basis.METER) == (terms.meter() != null),
                new FeeStandardRefusal.MeterMismatch(terms.basis()));
        CommandRefused.unless(
                terms.billing().period() != PeriodKind.DAYS,
                new FeeStandardRefusal.PeriodUnusable(terms.billing().period()));
        CommandRefused.unless(
                !terms.order().isNamed(), new FeeStandardRefusal.OrderNotComputed(terms.order()));
        whole("anchorMonth", terms.billing().anchorMonth(), "1", "12");
        whole("dueDays", terms.due().days(), "0", "366");
        whole("graceDays", terms.due().graceDays(), "0", "366");
        whole("prepaidMonthsMax", terms.prepaidMonthsMax(), "0", "120");
        Input.number("taxRate", terms.taxRate().value(), "0", "1", 8);
        Input.required("source", terms.source(), Input.NAME_LENGTH_MAX);
        if (terms.lateFee() != null) {
            checkLateFee(terms.lateFee());
        }
        if (terms.vacancy() != null) {
            whole("vacancy.afterMonths", terms.vacancy().afterMonths(), "0", "120");
            Input.number("vacancy.payable", terms.vacancy().payable().value(), "0", "1", 8);
            Input.required("vacancy.evidence", terms.vacancy().evidence(), Input.NAME_LENGTH_MAX);
        }
    }

    /** Refuses terms from which no charge could be made. */
    static void mustSayWhatToCharge(FeeTerms terms) {
        Pricing pricing = terms.pricing();
        boolean decided = !terms.basis().isPriced() || pricing.saysWhatToCharge();
        CommandRefused.unless(
                decided,
                new FeeStandardRefusal.PriceUndecided(
                        pricing.stated() == null ? "" : pricing.stated().text()));
    }

    private static void checkPricing(FeeTerms terms) {
        Pricing pricing = terms.pricing();
        CommandRefused.unless(
                pricing.price() == null || pricing.tiers().isEmpty(),
                new FeeStandardRefusal.PriceBesideTiers());
        boolean byQuantity = terms.basis() == Basis.METER || !terms.basis().isPriced();
        CommandRefused.unless(
                !byQuantity || pricing.per() == Per.QUANTITY,
                new FeeStandardRefusal.PricedByTime(terms.basis()));
        Input.count("tiers", pricing.tiers(), 0, TIERS_MAX);
        CommandRefused.unless(rise(pricing.tiers()), new FeeStandardRefusal.TiersDoNotRise());
    }

    private static boolean rise(List<Tier> tiers) {
        Quantity below = Quantity.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            Quantity upTo = tiers.get(i).upTo();
            boolean last = i == tiers.size() - 1;
            if ((upTo == null) != last) {
                return false;
            }
            if (upTo != null && upTo.compareTo(below) <= 0) {
                return false;
            }
            below = upTo == null ? below : upTo;
        }
        return true;
    }

    private static void checkLateFee(LateFeeTerms late) {
        Input.number("lateFee.daily", late.daily().value(), "0", "0.01", 8);
        CommandRefused.unless(
                (late.cap() != Cap.NONE) == (late.limit() != null)
                        && (late.cap() == Cap.MULTIPLE_OF_LPR) == (late.lpr() != null),
                new FeeStandardRefusal.CapIncomplete());
    }

    private static void whole(String field, int number, String lowest, String highest) {
        Input.number(field, BigDecimal.valueOf(number), lowest, highest, 0);
    }
}
