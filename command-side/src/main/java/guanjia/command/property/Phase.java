package guanjia.command.property;

/** How far a handover is. */
public enum Phase {
    OPEN,
    SIGNED,
    CANCELLED
}
