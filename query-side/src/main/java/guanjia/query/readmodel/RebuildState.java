package guanjia.query.readmodel;

/** Where a rebuild stands. */
public enum RebuildState {
    /** It reads, or waits for a process that will. */
    BUILDING,
    /** It differs from the live version, and an operator has to say what that means. */
    DIFFERENT,
    /** It differs, and an operator wants it nevertheless. */
    ACCEPTED,
    /** It is, or was, live. */
    SWITCHED,
    /** It cannot be built. */
    FAILED,
    /** An operator, or newer code, does not want it any more. */
    ABANDONED
}
