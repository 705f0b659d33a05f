package guanjia.command.workorder;

import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.DoorRequest;
import guanjia.command.workorder.RepairCommand.ApproveQuote;
import guanjia.command.workorder.RepairCommand.Arrive;
import guanjia.command.workorder.RepairCommand.Complete;
import guanjia.command.workorder.RepairCommand.DeclineQuote;
import guanjia.command.workorder.RepairCommand.ForceFinish;
import guanjia.command.workorder.RepairCommand.Quote;
import guanjia.command.workorder.RepairCommand.Resume;
import guanjia.command.workorder.RepairCommand.Start;
import guanjia.command.workorder.RepairCommand.Suspend;
import guanjia.command.workorder.RepairCommand.UseMaterial;
import guanjia.command.workorder.WorkOrderRequests.Agreement;
import guanjia.command.workorder.WorkOrderRequests.Cause;
import guanjia.command.workorder.WorkOrderRequests.Completion;
import guanjia.command.workorder.WorkOrderRequests.Item;
import guanjia.command.workorder.WorkOrderRequests.Offer;
import guanjia.command.workorder.WorkOrderRequests.Pausing;
import guanjia.events.WorkOrderId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done about work orders, and what it costs, over HTTP. */
@RestController
@RequestMapping("/api/work-orders/{id}")
class RepairDoor {

    private final CommandDoor door;

    RepairDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping("/arrival")
    Answer arrive(@PathVariable WorkOrderId id, DoorRequest request) {
        return door.send(new Arrive(id), request);
    }

    @PostMapping("/quote")
    Answer quote(@PathVariable WorkOrderId id, @RequestBody @Valid Offer it, DoorRequest request) {
        return door.send(new Quote(id, it.lines(), it.labour()), request);
    }

    @PostMapping("/quote-approval")
    Answer approve(
            @PathVariable WorkOrderId id, @RequestBody @Valid Agreement it, DoorRequest request) {
        return door.send(new ApproveQuote(id, it.evidence()), request);
    }

    @PostMapping("/quote-refusal")
    Answer decline(
            @PathVariable WorkOrderId id, @RequestBody @Valid Cause it, DoorRequest request) {
        return door.send(new DeclineQuote(id, it.reason()), request);
    }

    @PostMapping("/start")
    Answer start(@PathVariable WorkOrderId id, DoorRequest request) {
        return door.send(new Start(id), request);
    }

    @PostMapping("/materials")
    Answer use(@PathVariable WorkOrderId id, @RequestBody @Valid Item it, DoorRequest request) {
        return door.send(new UseMaterial(id, it.item()), request);
    }

    @PostMapping("/suspension")
    Answer suspend(
            @PathVariable WorkOrderId id, @RequestBody @Valid Pausing it, DoorRequest request) {
        return door.send(new Suspend(id, it.pause(), it.reason()), request);
    }

    @PostMapping("/resumption")
    Answer resume(@PathVariable WorkOrderId id, DoorRequest request) {
        return door.send(new Resume(id), request);
    }

    @PostMapping("/completion")
    Answer complete(
            @PathVariable WorkOrderId id, @RequestBody @Valid Completion it, DoorRequest request) {
        return door.send(new Complete(id, it.result(), it.labour()), request);
    }

    @PostMapping("/forced-finish")
    Answer forceFinish(
            @PathVariable WorkOrderId id, @RequestBody @Valid Cause it, DoorRequest request) {
        return door.send(new ForceFinish(id, it.reason()), request);
    }
}
