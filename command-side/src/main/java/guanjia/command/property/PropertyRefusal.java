package guanjia.command.property;

import guanjia.command.door.Refusal;
import guanjia.events.Area;
import guanjia.events.HandoverId;
import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import java.time.LocalDate;

/** Why something asked of a unit does not happen. */
public sealed interface PropertyRefusal extends Refusal {

    /** What contradicts what is there already. */
    sealed interface Conflict extends PropertyRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Another unit of the community lies there. */
    record PlaceTaken(String place, PropertyId holder) implements Conflict {}

    /** It is in the register already. */
    record AlreadyRegistered(PropertyId property) implements Conflict {}

    /** The correction says what the register says. */
    record NothingToCorrect() implements Conflict {}

    /** The unit was split, merged or withdrawn on a day. */
    record NoLongerExists(Fate fate, LocalDate on) implements Conflict {}

    /** Somebody is about to move in or out. */
    record HandoverIsOpen(HandoverId handover) implements Conflict {}

    /** Somebody lives there beyond the day. */
    record StillOccupied(int persons, LocalDate on) implements Conflict {}

    /** Something is recorded for a later day than the one on which the unit is to end. */
    record ChangedLater(LocalDate latest) implements Conflict {}

    /** A transfer is recorded for that day; it must be reversed before another can be. */
    record TransferAlreadyRecorded(LocalDate from) implements Conflict {}

    /** No transfer is recorded for that day. */
    record NoSuchTransfer(LocalDate from) implements Conflict {}

    /** The inner area is larger than the built-up area that contains it. */
    record InnerAreaExceedsBuiltUp(Area inner, Area builtUp) implements PropertyRefusal {}

    /** Built-up areas are known that could be compared, but one is not stated. */
    record AreaMissing(String known) implements PropertyRefusal {}

    /** The built-up areas of the parts do not equal the whole, to the last hundredth. */
    record AreasDoNotAddUp(String parts, String whole) implements PropertyRefusal {}

    /** Two parts would lie in one place. */
    record SamePlaceTwice(String place) implements PropertyRefusal {}

    /** One unit is named twice. */
    record SameUnitTwice(PropertyId property) implements PropertyRefusal {}

    /** The units lie in different communities. */
    record OtherCommunity(PropertyId property) implements PropertyRefusal {}

    /** The units belong to different persons, or in different shares. */
    record OwnersDiffer(PropertyId property) implements PropertyRefusal {}

    /** The unit did not exist yet, or the day is before any that can be recorded. */
    record BeforeItExisted(LocalDate on, LocalDate since) implements PropertyRefusal {}

    /** The shares of the owners are not 100 percent together. */
    record SharesDoNotAddUp(String sum) implements PropertyRefusal {}

    /** One owner is named twice. */
    record OwnerTwice(PersonId owner) implements PropertyRefusal {}
}
