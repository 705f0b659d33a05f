package guanjia.command.property;

import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.DoorRequest;
import guanjia.command.property.HandoverCommand.FindDefect;
import guanjia.command.property.HandoverCommand.InspectItem;
import guanjia.command.property.HandoverCommand.RectifyDefect;
import guanjia.command.property.HandoverCommand.ReinspectDefect;
import guanjia.events.DefectId;
import guanjia.events.HandoverId;
import guanjia.events.PropertyId;
import guanjia.history.Ids;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked over HTTP about the state of a unit and its defects. */
@RestController
@RequestMapping("/api/properties/{id}")
class DefectDoor {

    private final CommandDoor door;

    DefectDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping("/handovers/{handover}/inspections")
    Answer inspect(
            @PathVariable PropertyId id,
            @PathVariable HandoverId handover,
            @RequestBody @Valid HandoverRequests.Inspection inspection,
            DoorRequest request) {
        return door.send(
                new InspectItem(
                        id,
                        handover,
                        inspection.item().strip(),
                        inspection.inOrder(),
                        new DefectId(Ids.next()),
                        inspection.what()),
                request);
    }

    @PostMapping("/handovers/{handover}/defects")
    Answer find(
            @PathVariable PropertyId id,
            @PathVariable HandoverId handover,
            @RequestBody @Valid HandoverRequests.Defect defect,
            DoorRequest request) {
        return door.send(
                new FindDefect(id, handover, new DefectId(Ids.next()), defect.what()), request);
    }

    @PostMapping("/defects/{defect}/rectification")
    Answer rectify(
            @PathVariable PropertyId id, @PathVariable DefectId defect, DoorRequest request) {
        return door.send(new RectifyDefect(id, defect), request);
    }

    @PostMapping("/defects/{defect}/reinspection")
    Answer reinspect(
            @PathVariable PropertyId id,
            @PathVariable DefectId defect,
            @RequestBody @Valid HandoverRequests.Reinspection reinspection,
            DoorRequest request) {
        return door.send(new ReinspectDefect(id, defect, reinspection.gone()), request);
    }
}
