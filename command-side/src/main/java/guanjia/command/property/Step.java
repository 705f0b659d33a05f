package guanjia.command.property;

/** A step that is needed before a handover can be signed. */
public enum Step {
    IDENTITY,
    AGREEMENT,
    /** Needed where the unit has meters. */
    METERS,
    KEYS
}
