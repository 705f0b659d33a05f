package guanjia.command.property;

import guanjia.command.door.Refusal;
import guanjia.events.DefectId;
import guanjia.events.HandoverId;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent.Tenure;
import java.time.LocalDate;
import java.util.List;

/** Why something asked while somebody moves in or out does not happen. */
public sealed interface HandoverRefusal extends Refusal {

    /** What contradicts what is there already. */
    sealed interface Conflict extends HandoverRefusal {
        @Override
        default Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The unit has no such handover. */
    record NoSuchHandover(HandoverId handover) implements HandoverRefusal {
        @Override
        public Kind kind() {
            return Kind.MISSING;
        }
    }

    /** The unit has no such defect. */
    record NoSuchDefect(DefectId defect) implements HandoverRefusal {
        @Override
        public Kind kind() {
            return Kind.MISSING;
        }
    }

    /** The handover is signed or cancelled. */
    record NotOpen(Phase phase) implements Conflict {}

    /** Only the day of a signed handover can be put right. */
    record NotSigned(Phase phase) implements Conflict {}

    /** The person has an open handover of this unit. */
    record AlreadyOpen(HandoverId handover) implements Conflict {}

    /** The id belongs to another handover of the unit. */
    record HandoverIdTaken(HandoverId handover) implements Conflict {}

    /** The id belongs to another defect of the unit. */
    record DefectIdTaken(DefectId defect) implements Conflict {}

    /** The person lives there, since a day. */
    record AlreadyLivesThere(PersonId person, LocalDate since) implements Conflict {}

    /** The person does not live there. */
    record DoesNotLiveThere(PersonId person) implements Conflict {}

    /** The person lived there at that time: until, or from, the day given. */
    record StaysOverlap(LocalDate day) implements Conflict {}

    /** Nobody moves out before moving in. */
    record BeforeMovingIn(LocalDate since) implements Conflict {}

    /** Nobody moves in after moving out. */
    record AfterMovingOut(LocalDate until) implements Conflict {}

    /** The handover carries this day already. */
    record SameDay() implements Conflict {}

    /** It was said before that the defect is put right; it waits to be looked at. */
    record AlreadyRectified(DefectId defect) implements Conflict {}

    /** The defect is gone. */
    record DefectGone(DefectId defect) implements Conflict {}

    /** Nobody has said that the defect is put right, so there is nothing to look at again. */
    record NotRectified(DefectId defect) implements Conflict {}

    /** Who moves in does so as owner, tenant or family. */
    record TenureMissing() implements HandoverRefusal {}

    /** The person lives there in another right. */
    record TenureDiffers(Tenure tenure) implements HandoverRefusal {}

    /** The planned day is too far ahead to be a plan. */
    record PlannedTooFar(LocalDate latest) implements HandoverRefusal {}

    /** The day is later than both today and the planned day. */
    record BeyondThePlan(LocalDate latest) implements HandoverRefusal {}

    /** What must be done before the signature. */
    record StepsMissing(List<Step> steps) implements HandoverRefusal {}

    /** One meter is read twice. */
    record MeterTwice(String meter) implements HandoverRefusal {}

    /** The number of keys is outside 1 to the limit. */
    record KeyCountUnusable(int limit) implements HandoverRefusal {}
}
