package guanjia.events;

/** To what an amount is rounded, once, half up, at the end of a line. */
public enum Rounding {
    /** 分 */
    FEN(2),
    /** 角 */
    JIAO(1),
    /** 元 */
    YUAN(0);

    private final int decimals;

    Rounding(int decimals) {
        this.decimals = decimals;
    }

    /** How many decimals of a yuan remain. */
    public int decimals() {
        return decimals;
    }
}
