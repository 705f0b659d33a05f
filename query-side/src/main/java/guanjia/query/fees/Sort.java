package guanjia.query.fees;

import guanjia.events.Allocation.Component;

/** How what is open of a charge became smaller, or larger again. */
enum Sort {
    /** By a payment. */
    PAID(true, "paid"),
    /** By a prepayment. */
    APPLIED(true, "paid"),
    /** By a deposit. */
    DEDUCTED(true, "paid"),
    /** Back to the prepayment of the one who paid it. */
    RELEASED(false, "paid"),
    /** The payment did not hold. */
    TAKEN_BACK(false, "paid"),
    /** The charge was reversed: what was paid on it is a prepayment. */
    RETURNED(false, "paid"),
    /** Forgiven. */
    WAIVED(true, "waived"),
    /** Given up, though still owed. */
    WRITTEN_OFF(true, "written_off"),
    /** Counted on again. */
    RECOVERED(false, "written_off");

    private final boolean settles;
    private final String column;

    Sort(boolean settles, String column) {
        this.settles = settles;
        this.column = column;
    }

    /** Whether less is open by it. */
    boolean settles() {
        return settles;
    }

    /** The column of a charge that counts it. */
    String column(Component component) {
        return component == Component.PRINCIPAL ? column : "late_" + column;
    }
}
