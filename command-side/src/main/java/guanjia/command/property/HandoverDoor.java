package guanjia.command.property;

import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.DoorRequest;
import guanjia.command.door.Why;
import guanjia.command.property.HandoverCommand.CancelHandover;
import guanjia.command.property.HandoverCommand.CheckIdentity;
import guanjia.command.property.HandoverCommand.HandOverKeys;
import guanjia.command.property.HandoverCommand.OpenHandover;
import guanjia.command.property.HandoverCommand.ReadMeters;
import guanjia.command.property.HandoverCommand.RedateHandover;
import guanjia.command.property.HandoverCommand.SignAgreement;
import guanjia.command.property.HandoverCommand.SignHandover;
import guanjia.events.HandoverId;
import guanjia.events.PropertyId;
import guanjia.history.Ids;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked over HTTP while somebody moves in or out. */
@RestController
@RequestMapping("/api/properties/{id}/handovers")
class HandoverDoor {

    private final CommandDoor door;

    HandoverDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping
    Answer open(
            @PathVariable PropertyId id,
            @RequestBody @Valid HandoverRequests.Opening opening,
            DoorRequest request) {
        return door.send(
                new OpenHandover(
                        id,
                        new HandoverId(Ids.next()),
                        opening.direction(),
                        opening.person(),
                        opening.tenure(),
                        opening.planned()),
                request);
    }

    @PostMapping("/{handover}/identity")
    Answer checkIdentity(
            @PathVariable PropertyId id,
            @PathVariable HandoverId handover,
            @RequestBody @Valid HandoverRequests.Identity identity,
            DoorRequest request) {
        return door.send(new CheckIdentity(id, handover, identity.document()), request);
    }

    @PostMapping("/{handover}/agreement")
    Answer signAgreement(
            @PathVariable PropertyId id,
            @PathVariable HandoverId handover,
            @RequestBody @Valid HandoverRequests.Agreement agreement,
            DoorRequest request) {
        return door.send(new SignAgreement(id, handover, agreement.number()), request);
    }

    @PostMapping("/{handover}/meter-readings")
    Answer readMeters(
            @PathVariable PropertyId id,
            @PathVariable HandoverId handover,
            @RequestBody @Valid HandoverRequests.MeterReadings meters,
            DoorRequest request) {
        var readings = meters.readings().stream().map(HandoverRequests.Meter::read).toList();
        return door.send(new ReadMeters(id, handover, readings), request);
    }

    @PostMapping("/{handover}/keys")
    Answer handOverKeys(
            @PathVariable PropertyId id,
            @PathVariable HandoverId handover,
            @RequestBody @Valid HandoverRequests.KeyList list,
            DoorRequest request) {
        var keys = list.keys().stream().map(HandoverRequests.Bunch::keys).toList();
        return door.send(new HandOverKeys(id, handover, keys), request);
    }

    @PostMapping("/{handover}/signature")
    Answer sign(
            @PathVariable PropertyId id,
            @PathVariable HandoverId handover,
            @RequestBody @Valid HandoverRequests.Signature signature,
            DoorRequest request) {
        return door.send(new SignHandover(id, handover, signature.on()), request);
    }

    @PostMapping("/{handover}/cancellation")
    Answer cancel(
            @PathVariable PropertyId id,
            @PathVariable HandoverId handover,
            @RequestBody @Valid Why why,
            DoorRequest request) {
        return door.send(new CancelHandover(id, handover, why.reason()), request);
    }

    @PostMapping("/{handover}/redating")
    Answer redate(
            @PathVariable PropertyId id,
            @PathVariable HandoverId handover,
            @RequestBody @Valid HandoverRequests.Redating redating,
            DoorRequest request) {
        return door.send(
                new RedateHandover(id, handover, redating.on(), redating.reason()), request);
    }
}
