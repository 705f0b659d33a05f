package guanjia.events;

import org.jspecify.annotations.Nullable;

/**
 * How a late fee (违约金) grows: simple interest on the unpaid principal, day by day.
 *
 * @param daily such as 0.0005
 * @param limit the share of the principal, or the multiple of the yearly LPR; null without a cap
 * @param lpr the yearly rate that is multiplied, as published for the version; else null
 */
public record LateFeeTerms(Rate daily, Cap cap, @Nullable Rate limit, @Nullable Rate lpr) {

    /** What a late fee never exceeds (合同编通则解释 65: 30 % above the loss is excessive). */
    public enum Cap {
        NONE,
        /** A share of the principal. */
        SHARE_OF_PRINCIPAL,
        /** What a multiple of the yearly LPR comes to over the same days. */
        MULTIPLE_OF_LPR
    }

    public static LateFeeTerms uncapped(Rate daily) {
        return new LateFeeTerms(daily, Cap.NONE, null, null);
    }
}
