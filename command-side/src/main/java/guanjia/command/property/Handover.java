package guanjia.command.property;

import guanjia.events.HandoverId;
import guanjia.events.PersonId;
import guanjia.events.PropertyEvent.Direction;
import guanjia.events.PropertyEvent.HandoverOpened;
import guanjia.events.PropertyEvent.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One handover (入住 or 搬离): who, when, and what is done.
 *
 * @param done the steps taken at least once
 * @param outOfOrder the items that were not in order when they were last looked at
 */
record Handover(
        HandoverId id,
        Direction direction,
        PersonId person,
        Tenure tenure,
        LocalDate planned,
        Phase phase,
        Set<Step> done,
        Set<String> outOfOrder) {

    static Handover of(HandoverOpened opened) {
        return new Handover(
                opened.handover(),
                opened.direction(),
                opened.person(),
                opened.tenure(),
                opened.planned(),
                Phase.OPEN,
                Set.of(),
                Set.of());
    }

    boolean isOpen() {
        return phase == Phase.OPEN;
    }

    /** The steps without which nobody signs. */
    List<Step> missing(boolean hasMeters) {
        List<Step> missing = new ArrayList<>(EnumSet.allOf(Step.class));
        missing.removeAll(done);
        if (!hasMeters) {
            missing.remove(Step.METERS);
        }
        return missing;
    }

    Handover with(Step step) {
        EnumSet<Step> more = EnumSet.of(step);
        more.addAll(done);
        return new Handover(id, direction, person, tenure, planned, phase, more, outOfOrder);
    }

    Handover inspected(String item, boolean inOrder) {
        Set<String> items = new TreeSet<>(outOfOrder);
        if (inOrder) {
            items.remove(item);
        } else {
            items.add(item);
        }
        return new Handover(id, direction, person, tenure, planned, phase, done, items);
    }

    Handover in(Phase next) {
        return new Handover(id, direction, person, tenure, planned, next, done, outOfOrder);
    }
}
