package guanjia.command.property;

import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.Input;
import guanjia.command.property.PropertyCommand.Correct;
import guanjia.command.property.PropertyCommand.Register;
import guanjia.command.property.PropertyCommand.ReverseTransfer;
import guanjia.command.property.PropertyCommand.TransferOwnership;
import guanjia.command.property.PropertyCommand.Withdraw;
import guanjia.events.PropertyEvent;
import guanjia.events.PropertyEvent.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is decided about one unit: where it lies, what it is, who owns it, that it ends. */
final class UnitDecisions {

    private UnitDecisions() {}

    static NewUnit decide(Register register) {
        Places.check(register.place());
        Areas.fit(register.builtUpArea(), register.innerArea());
        return NewUnit.of(
                new PropertyEvent.Registered(
                        register.property(),
                        register.community(),
                        register.place(),
                        register.usage(),
                        register.builtUpArea(),
                        register.innerArea(),
                        Origin.REGISTERED,
                        List.of()));
    }

    static PropertyEvent decide(Unit unit, Correct correct, Asked asked) {
        asked.mustReach(unit.community());
        Input.reason(correct.reason());
        unit.mustExist();
        Places.check(correct.place());
        Areas.fit(correct.builtUpArea(), correct.innerArea());
        CommandRefused.unless(
                !unit.saysAlready(
                        correct.place(),
                        correct.usage(),
                        correct.builtUpArea(),
                        correct.innerArea()),
                new PropertyRefusal.NothingToCorrect());
        return new PropertyEvent.Corrected(
                unit.id(),
                correct.place(),
                correct.usage(),
                correct.builtUpArea(),
                correct.innerArea());
    }

    static PropertyEvent decide(Unit unit, Withdraw withdraw, Asked asked) {
        asked.mustReach(unit.community());
        Input.reason(withdraw.reason());
        mustBeAbleToEnd(unit, withdraw.on(), asked);
        return new PropertyEvent.Withdrawn(unit.id(), withdraw.on());
    }

    static PropertyEvent decide(Unit unit, TransferOwnership transfer, Asked asked) {
        asked.mustReach(unit.community());
        unit.mustExist();
        Ownership.addUp(transfer.owners());
        LocalDate from = transfer.from();
        Input.pastDay("from", from, asked);
        unit.mustHaveExistedOn(from);
        CommandRefused.unless(
                !unit.ownership().changesOn(from),
                new PropertyRefusal.TransferAlreadyRecorded(from));
        return new PropertyEvent.OwnershipTransferred(unit.id(), transfer.owners(), from);
    }

    static PropertyEvent decide(Unit unit, ReverseTransfer reverse, Asked asked) {
        asked.mustReach(unit.community());
        Input.reason(reverse.reason());
        unit.mustExist();
        CommandRefused.unless(
                unit.ownership().changesOn(reverse.from()),
                new PropertyRefusal.NoSuchTransfer(reverse.from()));
        return new PropertyEvent.OwnershipTransferReversed(unit.id(), reverse.from());
    }

    /**
     * A unit ends on a day that has come, when nobody is about to move, nobody lives there beyond
     * the day, and nothing is recorded for a later one.
     */
    static void mustBeAbleToEnd(Unit unit, LocalDate on, Asked asked) {
        unit.mustExist();
        Input.pastDay("on", on, asked);
        unit.mustHaveExistedOn(on);
        unit.handovers().stream()
                .filter(Handover::isOpen)
                .findFirst()
                .ifPresent(open -> {
                    throw new CommandRefused(new PropertyRefusal.HandoverIsOpen(open.id()));
                });
        int persons = unit.stays().beyond(on);
        CommandRefused.unless(persons == 0, new PropertyRefusal.StillOccupied(persons, on));
        Stream.of(unit.ownership().latest())
                .filter(Objects::nonNull)
                .filter(latest -> latest.isAfter(on))
                .findFirst()
                .ifPresent(latest -> {
                    throw new CommandRefused(new PropertyRefusal.ChangedLater(latest));
                });
    }
}
