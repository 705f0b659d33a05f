package guanjia.command.workorder;

import guanjia.access.CurrentUser;
import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.DoorRequest;
import guanjia.command.workorder.DispatchCommand.Accept;
import guanjia.command.workorder.DispatchCommand.Dispatch;
import guanjia.command.workorder.DispatchCommand.Grab;
import guanjia.command.workorder.DispatchCommand.Reject;
import guanjia.command.workorder.DispatchCommand.Transfer;
import guanjia.command.workorder.ReportCommand.Cancel;
import guanjia.command.workorder.ReportCommand.Triage;
import guanjia.command.workorder.ReportCommand.Urge;
import guanjia.command.workorder.WorkOrderRequests.Cause;
import guanjia.command.workorder.WorkOrderRequests.Giving;
import guanjia.command.workorder.WorkOrderRequests.Handing;
import guanjia.command.workorder.WorkOrderRequests.Report;
import guanjia.command.workorder.WorkOrderRequests.Triaging;
import guanjia.command.workorder.WorkOrderRequests.Urging;
import guanjia.events.WorkOrderId;
import guanjia.history.Ids;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How work orders come in and find the one who does them, over HTTP. */
@RestController
@RequestMapping("/api/work-orders")
class WorkOrderDoor {

    private final CommandDoor door;

    WorkOrderDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping
    Answer report(@RequestBody @Valid Report report, DoorRequest request) {
        WorkOrderId order = new WorkOrderId(Ids.next());
        return door.send(report.command(order, CurrentUser.get().resident()), request);
    }

    @PostMapping("/{id}/triage")
    Answer triage(
            @PathVariable WorkOrderId id, @RequestBody @Valid Triaging it, DoorRequest request) {
        return door.send(new Triage(id, it.category(), it.priority(), it.payer()), request);
    }

    @PostMapping("/{id}/urging")
    Answer urge(@PathVariable WorkOrderId id, @RequestBody @Valid Urging it, DoorRequest request) {
        return door.send(new Urge(id, it.reason()), request);
    }

    @PostMapping("/{id}/cancellation")
    Answer cancel(@PathVariable WorkOrderId id, @RequestBody @Valid Cause it, DoorRequest request) {
        return door.send(new Cancel(id, it.reason()), request);
    }

    @PostMapping("/{id}/dispatch")
    Answer dispatch(
            @PathVariable WorkOrderId id, @RequestBody @Valid Giving it, DoorRequest request) {
        return door.send(new Dispatch(id, it.technician(), it.way()), request);
    }

    @PostMapping("/{id}/grab")
    Answer grab(@PathVariable WorkOrderId id, DoorRequest request) {
        return door.send(new Grab(id), request);
    }

    @PostMapping("/{id}/acceptance-of-job")
    Answer accept(@PathVariable WorkOrderId id, DoorRequest request) {
        return door.send(new Accept(id), request);
    }

    @PostMapping("/{id}/rejection")
    Answer reject(@PathVariable WorkOrderId id, @RequestBody @Valid Cause it, DoorRequest request) {
        return door.send(new Reject(id, it.reason()), request);
    }

    @PostMapping("/{id}/transfer")
    Answer transfer(
            @PathVariable WorkOrderId id, @RequestBody @Valid Handing it, DoorRequest request) {
        return door.send(new Transfer(id, it.technician(), it.reason()), request);
    }
}
