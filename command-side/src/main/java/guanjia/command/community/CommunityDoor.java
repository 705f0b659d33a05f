package guanjia.command.community;

import guanjia.command.community.CommunityCommand.Close;
import guanjia.command.community.CommunityCommand.Correct;
import guanjia.command.community.CommunityCommand.Register;
import guanjia.command.community.CommunityCommand.Reopen;
import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.DoorRequest;
import guanjia.command.door.Why;
import guanjia.events.CommunityId;
import guanjia.history.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of communities over HTTP. */
@RestController
@RequestMapping("/api/communities")
class CommunityDoor {

    private final CommandDoor door;

    CommunityDoor(CommandDoor door) {
        this.door = door;
    }

    /** What the register should have said, all of it, and why. */
    record Correction(
            @NotNull @Valid CommunityDetails community, @NotBlank @Size(max = 500) String reason) {}

    @PostMapping
    Answer register(@RequestBody @Valid CommunityDetails community, DoorRequest request) {
        return door.send(new Register(new CommunityId(Ids.next()), community.toProfile()), request);
    }

    @PostMapping("/{id}/correction")
    Answer correct(
            @PathVariable CommunityId id,
            @RequestBody @Valid Correction correction,
            DoorRequest request) {
        return door.send(
                new Correct(id, correction.community().toProfile(), correction.reason()), request);
    }

    @PostMapping("/{id}/closing")
    Answer close(@PathVariable CommunityId id, @RequestBody @Valid Why why, DoorRequest request) {
        return door.send(new Close(id, why.reason()), request);
    }

    @PostMapping("/{id}/reopening")
    Answer reopen(@PathVariable CommunityId id, @RequestBody @Valid Why why, DoorRequest request) {
        return door.send(new Reopen(id, why.reason()), request);
    }
}
