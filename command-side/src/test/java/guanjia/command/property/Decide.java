package guanjia.command.property;

import guanjia.command.door.Asked;
import guanjia.events.PropertyEvent;
import java.util.List;

/** Every pure decision about one unit behind one name, for tests that walk through all of them. */
final class Decide {

    private Decide() {}

    static List<PropertyEvent> decide(Unit unit, HandoverCommand command, Asked asked) {
        return switch (command) {
            case HandoverCommand.InspectItem it -> DefectDecisions.decide(unit, it, asked);
            case HandoverCommand.OpenHandover it ->
                    List.of(HandoverDecisions.decide(unit, it, asked));
            case HandoverCommand.CheckIdentity it -> List.of(StepDecisions.decide(unit, it, asked));
            case HandoverCommand.SignAgreement it -> List.of(StepDecisions.decide(unit, it, asked));
            case HandoverCommand.ReadMeters it -> List.of(StepDecisions.decide(unit, it, asked));
            case HandoverCommand.HandOverKeys it -> List.of(StepDecisions.decide(unit, it, asked));
            case HandoverCommand.FindDefect it -> List.of(DefectDecisions.decide(unit, it, asked));
            case HandoverCommand.RectifyDefect it ->
                    List.of(DefectDecisions.decide(unit, it, asked));
            case HandoverCommand.ReinspectDefect it ->
                    List.of(DefectDecisions.decide(unit, it, asked));
            case HandoverCommand.SignHandover it ->
                    List.of(HandoverDecisions.decide(unit, it, asked));
            case HandoverCommand.CancelHandover it ->
                    List.of(HandoverDecisions.decide(unit, it, asked));
            case HandoverCommand.RedateHandover it ->
                    List.of(HandoverDecisions.decide(unit, it, asked));
        };
    }

    static List<PropertyEvent> decide(Unit unit, PropertyCommand command, Asked asked) {
        return switch (command) {
            case PropertyCommand.Register it -> UnitDecisions.decide(it).events();
            case PropertyCommand.Correct it -> List.of(UnitDecisions.decide(unit, it, asked));
            case PropertyCommand.Split it -> List.of(Division.decide(unit, it, asked).split());
            case PropertyCommand.Merge it -> List.of(Union.decide(unit, it, asked));
            case PropertyCommand.Withdraw it -> List.of(UnitDecisions.decide(unit, it, asked));
            case PropertyCommand.TransferOwnership it ->
                    List.of(UnitDecisions.decide(unit, it, asked));
            case PropertyCommand.ReverseTransfer it ->
                    List.of(UnitDecisions.decide(unit, it, asked));
        };
    }
}
