package guanjia.command.property;

import guanjia.command.door.CommandRefused;
import guanjia.events.HandoverId;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.HandoverRedated;
import guanjia.events.PropertyEvent.HandoverSigned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who lived in the unit when. One person's stays never overlap and stand in the order of time;
 * several persons may live there at once.
 */
final class Stays {

    private final List<Stay> stays = new ArrayList<>();

    List<Stay> all() {
        return List.copyOf(stays);
    }

    /** The stay of a person who lives there now. */
    @Nullable Stay current(PersonId person) {
        List<Stay> own = of(person);
        return own.isEmpty() || own.getLast().until() != null ? null : own.getLast();
    }

    /** How many persons live there beyond a day. */
    int beyond(LocalDate day) {
        return (int)
                stays.stream()
                        .filter(stay -> stay.lastsBeyond(day))
                        .map(Stay::person)
                        .distinct()
                        .count();
    }

    /** The last day on which anybody moved in; those who moved out later are counted beyond it. */
    @Nullable LocalDate latest() {
        return stays.stream().map(Stay::since).max(LocalDate::compareTo).orElse(null);
    }

    /** Refuses when the person could not move in on that day and stay. */
    void mustBeFreeFrom(PersonId person, LocalDate day) {
        Stay current = current(person);
        if (current != null) {
            throw refused(new HandoverRefusal.AlreadyLivesThere(person, current.since()));
        }
        for (Stay stay : of(person)) {
            if (stay.until() != null && stay.until().isAfter(day)) {
                throw refused(new HandoverRefusal.StaysOverlap(stay.until()));
            }
        }
    }

    /** Refuses when the person could not move out on that day. */
    Stay mustLiveThere(PersonId person) {
        Stay current = current(person);
        if (current == null) {
            throw refused(new HandoverRefusal.DoesNotLiveThere(person));
        }
        return current;
    }

    /** Refuses when another day for a signed handover would change the order of things. */
    void mustKeepOrder(Handover handover, LocalDate day) {
        List<Stay> own = of(handover.person());
        for (int i = 0; i < own.size(); i++) {
            Stay stay = own.get(i);
            if (handover.id().equals(stay.movedIn())) {
                mustNotPrecede(day, i == 0 ? null : own.get(i - 1).until());
                mustNotFollow(day, stay.until());
                CommandRefused.unless(!day.equals(stay.since()), new HandoverRefusal.SameDay());
            } else if (handover.id().equals(stay.movedOut())) {
                movesOutAfter(day, stay.since());
                boolean last = i == own.size() - 1;
                CommandRefused.unless(
                        last || !day.isAfter(own.get(i + 1).since()),
                        new HandoverRefusal.StaysOverlap(last ? day : own.get(i + 1).since()));
                CommandRefused.unless(!day.equals(stay.until()), new HandoverRefusal.SameDay());
            }
        }
    }

    static void movesOutAfter(LocalDate day, LocalDate since) {
        CommandRefused.unless(!day.isBefore(since), new HandoverRefusal.BeforeMovingIn(since));
    }

    void signed(HandoverSigned signed) {
        if (signed.direction() == Direction.MOVE_IN) {
            stays.add(
                    new Stay(
                            signed.person(),
                            signed.tenure(),
                            signed.handover(),
                            signed.on(),
                            null,
                            null));
        } else {
            stays.replaceAll(stay ->
                    stay.person().equals(signed.person()) && stay.until() == null
                            ? stay.to(signed.handover(), signed.on())
                            : stay);
        }
    }

    void redated(HandoverRedated redated) {
        HandoverId handover = redated.handover();
        stays.replaceAll(stay -> {
            if (handover.equals(stay.movedIn())) {
                return stay.from(redated.on());
            }
            return handover.equals(stay.movedOut()) ? stay.to(handover, redated.on()) : stay;
        });
    }

    private static void mustNotPrecede(LocalDate day, @Nullable LocalDate until) {
        if (until != null && day.isBefore(until)) {
            throw refused(new HandoverRefusal.StaysOverlap(until));
        }
    }

    private static void mustNotFollow(LocalDate day, @Nullable LocalDate until) {
        if (until != null && day.isAfter(until)) {
            throw refused(new HandoverRefusal.AfterMovingOut(until));
        }
    }

    private List<Stay> of(PersonId person) {
        return stays.stream().filter(stay -> stay.person().equals(person)).toList();
    }

    private static CommandRefused refused(HandoverRefusal refusal) {
        return new CommandRefused(refusal);
    }
}
