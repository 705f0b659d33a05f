package guanjia.command.property;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.property.HandoverCommand.CancelHandover;
import guanjia.command.property.HandoverCommand.OpenHandover;
import guanjia.command.property.HandoverCommand.RedateHandover;
import guanjia.command.property.HandoverCommand.SignHandover;
import guanjia.events.HandoverId;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.Tenure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a handover begins and ends, and what that says about who lives there. */
final class HandoverDecisions {

    private static final int PLAN_AHEAD_YEARS_MAX = 1;

    private HandoverDecisions() {}

    static PropertyEvent decide(Unit unit, OpenHandover open, Asked asked) {
        asked.mustReach(unit.community());
        unit.mustExist();
        CommandRefused.unless(
                unit.handover(open.handover()) == null,
                new HandoverRefusal.HandoverIdTaken(open.handover()));
        unit.handovers().stream()
                .filter(other -> other.isOpen() && other.person().equals(open.person()))
                .findFirst()
                .ifPresent(other -> {
                    throw refused(new HandoverRefusal.AlreadyOpen(other.id()));
                });
        LocalDate latest = asked.today().plusYears(PLAN_AHEAD_YEARS_MAX);
        CommandRefused.unless(
                !open.planned().isAfter(latest), new HandoverRefusal.PlannedTooFar(latest));
        unit.mustHaveExistedOn(open.planned());
        return new PropertyEvent.HandoverOpened(
                unit.id(),
                open.handover(),
                open.direction(),
                open.person(),
                tenure(unit, open),
                open.planned());
    }

    static PropertyEvent decide(Unit unit, SignHandover sign, Asked asked) {
        Handover handover = open(unit, sign.handover(), asked);
        List<Step> missing = handover.missing(unit.hasMeters());
        CommandRefused.unless(missing.isEmpty(), new HandoverRefusal.StepsMissing(missing));
        mustFollowThePlan(unit, handover, sign.on(), asked);
        if (handover.direction() == Direction.MOVE_IN) {
            unit.stays().mustBeFreeFrom(handover.person(), sign.on());
        } else {
            Stays.movesOutAfter(sign.on(), unit.stays().mustLiveThere(handover.person()).since());
        }
        return new PropertyEvent.HandoverSigned(
                unit.id(),
                handover.id(),
                handover.direction(),
                handover.person(),
                handover.tenure(),
                sign.on());
    }

    static PropertyEvent decide(Unit unit, CancelHandover cancel, Asked asked) {
        Handover handover = open(unit, cancel.handover(), asked);
        Input.reason(cancel.reason());
        return new PropertyEvent.HandoverCancelled(unit.id(), handover.id());
    }

    static PropertyEvent decide(Unit unit, RedateHandover redate, Asked asked) {
        Handover handover = known(unit, redate.handover(), asked);
        Input.reason(redate.reason());
        unit.mustExist();
        CommandRefused.unless(
                handover.phase() == Phase.SIGNED, new HandoverRefusal.NotSigned(handover.phase()));
        mustFollowThePlan(unit, handover, redate.on(), asked);
        unit.stays().mustKeepOrder(handover, redate.on());
        return new PropertyEvent.HandoverRedated(
                unit.id(), handover.id(), handover.direction(), handover.person(), redate.on());
    }

    /** The handover, which must be open: only then can its steps be taken. */
    static Handover open(Unit unit, HandoverId id, Asked asked) {
        Handover handover = known(unit, id, asked);
        CommandRefused.unless(handover.isOpen(), new HandoverRefusal.NotOpen(handover.phase()));
        return handover;
    }

    private static Handover known(Unit unit, HandoverId id, Asked asked) {
        asked.mustReach(unit.community());
        Handover handover = unit.handover(id);
        if (handover == null) {
            throw refused(new HandoverRefusal.NoSuchHandover(id));
        }
        return handover;
    }

    private static Tenure tenure(Unit unit, OpenHandover open) {
        @Nullable Tenure asked = open.tenure();
        if (open.direction() == Direction.MOVE_IN) {
            Stay current = unit.stays().current(open.person());
            if (current != null) {
                throw refused(
                        new HandoverRefusal.AlreadyLivesThere(open.person(), current.since()));
            }
            if (asked == null) {
                throw refused(new HandoverRefusal.TenureMissing());
            }
            return asked;
        }
        Tenure known = unit.stays().mustLiveThere(open.person()).tenure();
        CommandRefused.unless(
                asked == null || asked == known, new HandoverRefusal.TenureDiffers(known));
        return known;
    }

    /** People sign a few days ahead of the planned day, but nobody signs what nobody planned. */
    private static void mustFollowThePlan(Unit unit, Handover handover, LocalDate on, Asked asked) {
        LocalDate latest =
                handover.planned().isAfter(asked.today()) ? handover.planned() : asked.today();
        CommandRefused.unless(!on.isAfter(latest), new HandoverRefusal.BeyondThePlan(latest));
        unit.mustHaveExistedOn(on);
    }

    private static CommandRefused refused(HandoverRefusal refusal) {
        return new CommandRefused(refusal);
    }
}
