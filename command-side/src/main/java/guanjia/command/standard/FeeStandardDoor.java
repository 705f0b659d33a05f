package guanjia.command.standard;

import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.DoorRequest;
import guanjia.command.door.Why;
import guanjia.command.standard.FeeStandardCommand.Approve;
import guanjia.command.standard.FeeStandardCommand.End;
import guanjia.command.standard.FeeStandardCommand.Open;
import guanjia.command.standard.FeeStandardCommand.Propose;
import guanjia.command.standard.FeeStandardCommand.Publish;
import guanjia.command.standard.FeeStandardCommand.Reject;
import guanjia.command.standard.FeeStandardCommand.Revise;
import guanjia.events.FeeStandardId;
import guanjia.history.Ids;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of fee standards over HTTP. */
@RestController
@RequestMapping("/api/fee-standards")
class FeeStandardDoor {

    private final CommandDoor door;

    FeeStandardDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping
    Answer open(@RequestBody @Valid StandardRequests.Opening opening, DoorRequest request) {
        return door.send(
                new Open(
                        new FeeStandardId(Ids.next()),
                        opening.community(),
                        opening.item(),
                        opening.name(),
                        opening.scope(),
                        opening.from(),
                        opening.terms().toTerms()),
                request);
    }

    @PostMapping("/{id}/versions")
    Answer propose(
            @PathVariable FeeStandardId id,
            @RequestBody @Valid StandardRequests.Version version,
            DoorRequest request) {
        return door.send(new Propose(id, version.from(), version.terms().toTerms()), request);
    }

    @PostMapping("/{id}/versions/{version}/revision")
    Answer revise(
            @PathVariable FeeStandardId id,
            @PathVariable int version,
            @RequestBody @Valid StandardRequests.Version revised,
            DoorRequest request) {
        return door.send(
                new Revise(id, version, revised.from(), revised.terms().toTerms()), request);
    }

    @PostMapping("/{id}/versions/{version}/approval")
    Answer approve(@PathVariable FeeStandardId id, @PathVariable int version, DoorRequest request) {
        return door.send(new Approve(id, version), request);
    }

    @PostMapping("/{id}/versions/{version}/rejection")
    Answer reject(
            @PathVariable FeeStandardId id,
            @PathVariable int version,
            @RequestBody @Valid Why why,
            DoorRequest request) {
        return door.send(new Reject(id, version, why.reason()), request);
    }

    @PostMapping("/{id}/versions/{version}/publication")
    Answer publish(@PathVariable FeeStandardId id, @PathVariable int version, DoorRequest request) {
        return door.send(new Publish(id, version), request);
    }

    @PostMapping("/{id}/end")
    Answer end(
            @PathVariable FeeStandardId id,
            @RequestBody @Valid StandardRequests.Ending ending,
            DoorRequest request) {
        return door.send(new End(id, ending.until(), ending.reason()), request);
    }
}
