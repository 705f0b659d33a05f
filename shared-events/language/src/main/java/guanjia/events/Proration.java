package guanjia.events;

/** How a part of a month is charged. No statute says it: it is a term of the contract. */
public enum Proration {
    /** Days ÷ days of that month. */
    DAILY_ACTUAL,
    /** Days ÷ 30, at most a whole month. */
    DAILY_30,
    /** Up to 15 days half a month, more a whole one. */
    HALF_MONTH,
    /** Any part counts as a whole month. */
    WHOLE_MONTH
}
