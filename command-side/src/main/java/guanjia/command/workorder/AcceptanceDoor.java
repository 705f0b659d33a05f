package guanjia.command.workorder;

import guanjia.access.CurrentUser;
import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.DoorRequest;
import guanjia.command.workorder.AcceptanceCommand.AcceptWork;
import guanjia.command.workorder.AcceptanceCommand.CheckQuality;
import guanjia.command.workorder.AcceptanceCommand.Close;
import guanjia.command.workorder.AcceptanceCommand.DemandRework;
import guanjia.command.workorder.AcceptanceCommand.FollowUp;
import guanjia.command.workorder.AcceptanceCommand.Reopen;
import guanjia.command.workorder.WorkOrderRequests.Again;
import guanjia.command.workorder.WorkOrderRequests.Call;
import guanjia.command.workorder.WorkOrderRequests.Cause;
import guanjia.command.workorder.WorkOrderRequests.Check;
import guanjia.command.workorder.WorkOrderRequests.Rating;
import guanjia.events.PersonId;
import guanjia.events.WorkOrderEvent.Source;
import guanjia.events.WorkOrderId;
import guanjia.history.Ids;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How finished work orders are accepted, checked, asked about and closed, over HTTP. */
@RestController
@RequestMapping("/api/work-orders/{id}")
class AcceptanceDoor {

    private final CommandDoor door;

    AcceptanceDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping("/acceptance")
    Answer accept(
            @PathVariable WorkOrderId id, @RequestBody @Valid Rating it, DoorRequest request) {
        return door.send(new AcceptWork(id, it.rating(), it.words(), it.evidence()), request);
    }

    @PostMapping("/rework")
    Answer demandRework(
            @PathVariable WorkOrderId id, @RequestBody @Valid Cause it, DoorRequest request) {
        return door.send(new DemandRework(id, it.reason()), request);
    }

    @PostMapping("/quality-checks")
    Answer check(@PathVariable WorkOrderId id, @RequestBody @Valid Check it, DoorRequest request) {
        return door.send(new CheckQuality(id, it.passed(), it.finding()), request);
    }

    @PostMapping("/follow-ups")
    Answer followUp(
            @PathVariable WorkOrderId id, @RequestBody @Valid Call it, DoorRequest request) {
        return door.send(new FollowUp(id, it.reached(), it.satisfied(), it.words()), request);
    }

    @PostMapping("/closing")
    Answer close(@PathVariable WorkOrderId id, DoorRequest request) {
        return door.send(new Close(id), request);
    }

    @PostMapping("/reopening")
    Answer reopen(@PathVariable WorkOrderId id, @RequestBody @Valid Again it, DoorRequest request) {
        WorkOrderId by = new WorkOrderId(Ids.next());
        PersonId resident = CurrentUser.get().resident();
        PersonId voice = resident == null ? new PersonId(by.value()) : resident;
        return door.send(
                new Reopen(
                        id,
                        by,
                        source(it.source(), resident),
                        WorkOrderRequests.sealed(voice, it.words()),
                        it.reason()),
                request);
    }

    private static Source source(@Nullable Source stated, @Nullable PersonId resident) {
        if (resident != null) {
            return Source.ONLINE;
        }
        return stated == null ? Source.PHONE : stated;
    }
}
