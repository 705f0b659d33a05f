package guanjia.events;

/** In which order money is put to what is owed (民法典 560, 561). */
public enum AllocationOrder {
    /** As the two agreed: the allocations are named one by one. */
    AGREED,
    /** As the debtor said when paying: the allocations are named one by one. */
    DEBTOR_DESIGNATED,
    /** Costs, then interest, then principal; debts as 民法典 560 ranks them. */
    STATUTORY,
    /** Principal before late fees, the oldest due first. */
    PRINCIPAL_FIRST;

    /** Whether the allocations must be named rather than computed. */
    public boolean isNamed() {
        return this == AGREED || this == DEBTOR_DESIGNATED;
    }
}
