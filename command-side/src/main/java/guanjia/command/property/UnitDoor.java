package guanjia.command.property;

import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.DoorRequest;
import guanjia.command.property.PropertyCommand.Correct;
import guanjia.command.property.PropertyCommand.Merge;
import guanjia.command.property.PropertyCommand.Register;
import guanjia.command.property.PropertyCommand.ReverseTransfer;
import guanjia.command.property.PropertyCommand.Split;
import guanjia.command.property.PropertyCommand.TransferOwnership;
import guanjia.command.property.PropertyCommand.Withdraw;
import guanjia.events.PropertyId;
import guanjia.history.Ids;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of the register of units over HTTP. */
@RestController
@RequestMapping("/api/properties")
class UnitDoor {

    private final CommandDoor door;

    UnitDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping
    Answer register(@RequestBody @Valid UnitRequests.Registration unit, DoorRequest request) {
        return door.send(
                new Register(
                        new PropertyId(Ids.next()),
                        unit.community(),
                        unit.place().place(),
                        unit.usage(),
                        unit.builtUpArea(),
                        unit.innerArea()),
                request);
    }

    @PostMapping("/{id}/correction")
    Answer correct(
            @PathVariable PropertyId id,
            @RequestBody @Valid UnitRequests.Correction unit,
            DoorRequest request) {
        return door.send(
                new Correct(
                        id,
                        unit.place().place(),
                        unit.usage(),
                        unit.builtUpArea(),
                        unit.innerArea(),
                        unit.reason()),
                request);
    }

    @PostMapping("/{id}/split")
    Answer split(
            @PathVariable PropertyId id,
            @RequestBody @Valid UnitRequests.Splitting split,
            DoorRequest request) {
        var parts = split.into().stream().map(UnitRequests.NewPart::part).toList();
        return door.send(new Split(id, parts, split.reason(), split.on()), request);
    }

    @PostMapping("/merges")
    Answer merge(@RequestBody @Valid UnitRequests.Merging merge, DoorRequest request) {
        return door.send(
                new Merge(
                        new PropertyId(Ids.next()),
                        merge.units(),
                        merge.place().place(),
                        merge.usage(),
                        merge.builtUpArea(),
                        merge.innerArea(),
                        merge.reason(),
                        merge.on()),
                request);
    }

    @PostMapping("/{id}/withdrawal")
    Answer withdraw(
            @PathVariable PropertyId id,
            @RequestBody @Valid UnitRequests.Withdrawal why,
            DoorRequest request) {
        return door.send(new Withdraw(id, why.reason(), why.on()), request);
    }

    @PostMapping("/{id}/ownership-transfers")
    Answer transfer(
            @PathVariable PropertyId id,
            @RequestBody @Valid UnitRequests.Transfer transfer,
            DoorRequest request) {
        var shares = transfer.owners().stream().map(UnitRequests.Owned::share).toList();
        return door.send(new TransferOwnership(id, shares, transfer.from()), request);
    }

    @PostMapping("/{id}/ownership-transfer-reversals")
    Answer reverse(
            @PathVariable PropertyId id,
            @RequestBody @Valid UnitRequests.Reversal why,
            DoorRequest request) {
        return door.send(new ReverseTransfer(id, why.from(), why.reason()), request);
    }
}
