package guanjia.events;

/** How long a billing period is. */
public enum PeriodKind {
    /** 月 */
    MONTH(1),
    /** 季 */
    QUARTER(3),
    /** 半年 */
    HALF_YEAR(6),
    /** 年 */
    YEAR(12),
    /** A year from the day of handover, 交房周年. */
    ANNIVERSARY(12),
    /** Whatever days are stated: a part of a period, an imported one. */
    DAYS(0);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    /** Its length in months; 0 when it has none. */
    public int months() {
        return months;
    }
}
