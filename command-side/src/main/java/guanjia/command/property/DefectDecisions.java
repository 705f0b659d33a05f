package guanjia.command.property;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.property.HandoverCommand.FindDefect;
import guanjia.command.property.HandoverCommand.InspectItem;
import guanjia.command.property.HandoverCommand.RectifyDefect;
import guanjia.command.property.HandoverCommand.ReinspectDefect;
import guanjia.events.DefectId;
import guanjia.events.PropertyEvent;
import java.util.List;

/**
 * What is not in order is listed, put right and looked at again (查验, 整改, 复验). A defect that remains
 * does not hold up the signature, because it is listed; it can be put right afterwards, whatever
 * became of the handover.
 */
final class DefectDecisions {

    private static final int WORDS_LENGTH_MAX = 500;

    private DefectDecisions() {}

    static List<PropertyEvent> decide(Unit unit, InspectItem inspect, Asked asked) {
        Handover handover = HandoverDecisions.open(unit, inspect.handover(), asked);
        String item = inspect.item();
        Input.required("item", item, Input.NAME_LENGTH_MAX);
        Input.optional("what", inspect.what(), WORDS_LENGTH_MAX);
        PropertyEvent seen =
                new PropertyEvent.ItemInspected(unit.id(), handover.id(), item, inspect.inOrder());
        boolean listedBefore = handover.outOfOrder().contains(item);
        if (inspect.inOrder() || (listedBefore && inspect.what() == null)) {
            return List.of(seen);
        }
        String what = inspect.what() == null ? item : inspect.what();
        return List.of(seen, found(unit, handover, inspect.defect(), what));
    }

    static PropertyEvent decide(Unit unit, FindDefect find, Asked asked) {
        Handover handover = HandoverDecisions.open(unit, find.handover(), asked);
        return found(unit, handover, find.defect(), find.what());
    }

    static PropertyEvent decide(Unit unit, RectifyDefect rectify, Asked asked) {
        DefectId defect = rectify.defect();
        switch (known(unit, defect, asked)) {
            case FOUND -> {}
            case RECTIFIED -> throw refused(new HandoverRefusal.AlreadyRectified(defect));
            case GONE -> throw refused(new HandoverRefusal.DefectGone(defect));
        }
        return new PropertyEvent.DefectRectified(unit.id(), defect);
    }

    static PropertyEvent decide(Unit unit, ReinspectDefect reinspect, Asked asked) {
        DefectId defect = reinspect.defect();
        switch (known(unit, defect, asked)) {
            case FOUND -> throw refused(new HandoverRefusal.NotRectified(defect));
            case RECTIFIED -> {}
            case GONE -> throw refused(new HandoverRefusal.DefectGone(defect));
        }
        return new PropertyEvent.DefectReinspected(unit.id(), defect, reinspect.gone());
    }

    private static PropertyEvent found(Unit unit, Handover handover, DefectId defect, String what) {
        Input.required("what", what, WORDS_LENGTH_MAX);
        CommandRefused.unless(
                unit.defect(defect) == null, new HandoverRefusal.DefectIdTaken(defect));
        return new PropertyEvent.DefectFound(unit.id(), handover.id(), defect, what);
    }

    private static DefectState known(Unit unit, DefectId defect, Asked asked) {
        asked.mustReach(unit.community());
        DefectState state = unit.defect(defect);
        if (state == null) {
            throw refused(new HandoverRefusal.NoSuchDefect(defect));
        }
        return state;
    }

    private static CommandRefused refused(HandoverRefusal refusal) {
        return new CommandRefused(refusal);
    }
}
