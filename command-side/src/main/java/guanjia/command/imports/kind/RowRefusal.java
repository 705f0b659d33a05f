package guanjia.command.imports.kind;

import guanjia.command.door.Refusal;

/** Why a row of a file is rejected before anything is asked of the register. */
public sealed interface RowRefusal extends Refusal {

    /** A cell that must say something is blank. */
    record ValueMissing(String column) implements RowRefusal {}

    /** Not greater than 0, above 100,000 m², more than two decimals, or no number. */
    record UnusableArea(String column, String text) implements RowRefusal {}

    /** A word for the use of a unit that is in no list. */
    record UnknownUsage(String column, String text) implements RowRefusal {}

    /** A floor that is no number. */
    record UnreadableFloor(String column, String text) implements RowRefusal {}

    /** A point in time that is none. */
    record UnreadableMoment(String column, String text) implements RowRefusal {}

    /** An earlier row of the file is about the same thing. */
    record RepeatedInFile(long line) implements RowRefusal {}

    /** No community of this name is in the register. */
    record UnknownCommunity(String community) implements RowRefusal {}

    /** Several communities of this name are in the register, and the row does not say which. */
    record AmbiguousCommunity(String community, int count) implements RowRefusal {}

    /** No unit lies there in the register. */
    record UnknownUnit(String building, String number) implements RowRefusal {}

    /** The community takes no new units. */
    record ClosedCommunity(String community) implements RowRefusal {}
}
