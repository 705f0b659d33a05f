package guanjia.events;

/** What sort of thing is charged. */
public enum FeeKind {
    /** 物业费 */
    PROPERTY(true),
    /** 停车费 */
    PARKING(true),
    /** 水费 */
    WATER(true),
    /** 电费 */
    POWER(true),
    /** 燃气费 */
    GAS(true),
    /** 采暖费 */
    HEAT(true),
    /** 公摊 */
    SHARED(true),
    /** 垃圾清运费 */
    RUBBISH(true),
    /** 租金 */
    RENT(true),
    /** A fixed amount for every period. */
    FIXED(true),
    /** Something done or sold once; several may fall in one period. */
    ONE_OFF(false),
    /** 违约金 that was stated as an amount, not computed here. */
    STATED_LATE_FEE(false),
    /** 实现债权的费用: what collecting the debt cost. */
    COLLECTION_COST(false);

    private final boolean periodic;

    FeeKind(boolean periodic) {
        this.periodic = periodic;
    }

    /** Whether a unit is charged for it once for a period and never twice. */
    public boolean isPeriodic() {
        return periodic;
    }
}
