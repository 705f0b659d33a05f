package guanjia.events;

import guanjia.events.PropertyEvent.MeterKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a version of a fee standard says about how a charge comes about.
 *
 * @param basis what is counted
 * @param meter which meter, when what is counted is a meter's difference
 * @param lateFee null when none is taken
 * @param taxRate contained in the price
 * @param vacancy null when empty units pay in full
 * @param prepaidMonthsMax how many months ahead may be paid; a regional parameter, often 12
 * @param source where the terms come from: contract, approval, regional rule
 */
public record FeeTerms(
        Basis basis,
        @Nullable MeterKind meter,
        Pricing pricing,
        Billing billing,
        Proration proration,
        DueRule due,
        @Nullable LateFeeTerms lateFee,
        AllocationOrder order,
        Rate taxRate,
        Rounding rounding,
        @Nullable Vacancy vacancy,
        int prepaidMonthsMax,
        String source) {

    /** What is counted and multiplied by the price. */
    public enum Basis {
        /** 建筑面积 */
        BUILT_UP_AREA,
        /** 套内面积 */
        INNER_AREA,
        /** The unit itself, 户. */
        UNIT,
        /** What went through a meter. */
        METER,
        /** A weight or count that is stated for each unit. */
        STATED,
        /** An amount that comes from elsewhere and is taken as it is. */
        IMPORTED,
        /** A part of a common total by built-up area. */
        SHARE_BY_AREA,
        /** A part of a common total, the same for every unit. */
        SHARE_BY_UNIT,
        /** A part of a common total by a stated weight. */
        SHARE_BY_WEIGHT;

        /** Whether the amount is a quantity times a price, and not divided or taken over. */
        public boolean isPriced() {
            return switch (this) {
                case BUILT_UP_AREA, INNER_AREA, UNIT, METER, STATED -> true;
                case IMPORTED, SHARE_BY_AREA, SHARE_BY_UNIT, SHARE_BY_WEIGHT -> false;
            };
        }
    }

    /** For what one price is paid. */
    public enum Per {
        MONTH(1),
        QUARTER(3),
        YEAR(12),
        /** What is counted, whenever: meters, totals, things done once. */
        QUANTITY(0);

        private final int months;

        Per(int months) {
            this.months = months;
        }

        /** The months one price covers; 0 when time does not matter. */
        public int months() {
            return months;
        }
    }

    /** When a period is charged. */
    public enum Timing {
        /** 先付 */
        AHEAD,
        /** 后付 */
        BEHIND
    }

    /**
     * A step of a tiered price (阶梯): the part of the quantity of one period up to the limit.
     *
     * @param upTo null for the last step
     */
    public record Tier(@Nullable Quantity upTo, Price price) {}

    /**
     * What one unit of the quantity costs.
     *
     * @param price null while nobody has decided it, or when there are tiers
     * @param tiers by rising limit; empty for one price
     * @param stated the words it was read from; a range needs a person to decide
     */
    public record Pricing(
            @Nullable Price price, Per per, List<Tier> tiers, @Nullable Stated stated) {
        public Pricing {
            tiers = List.copyOf(tiers);
        }

        /** Whether it says what to charge. */
        public boolean saysWhatToCharge() {
            return price != null || !tiers.isEmpty();
        }
    }

    /**
     * The periods that are charged.
     *
     * @param anchorMonth in which quarters, halves and years begin, 1 to 12
     */
    public record Billing(PeriodKind period, Timing timing, int anchorMonth) {}

    /**
     * When a charge is due.
     *
     * @param days after the day counted from
     * @param graceDays after the due day, before a late fee is counted
     */
    public record DueRule(From from, int days, int graceDays) {

        /** The day that is counted from. */
        public enum From {
            PERIOD_START,
            PERIOD_END,
            BILLING
        }
    }

    /**
     * What an empty unit pays.
     *
     * @param afterMonths empty for so long
     * @param payable of the full amount, such as 0.7
     * @param evidence what must be shown
     */
    public record Vacancy(int afterMonths, Rate payable, String evidence) {}
}
