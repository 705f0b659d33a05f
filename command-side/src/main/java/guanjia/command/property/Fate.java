package guanjia.command.property;

/** How a unit ended. */
public enum Fate {
    SPLIT,
    MERGED,
    WITHDRAWN
}
