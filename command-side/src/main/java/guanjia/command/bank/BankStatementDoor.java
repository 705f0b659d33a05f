package guanjia.command.bank;

import guanjia.command.bank.BankStatementCommand.Reopen;
import guanjia.command.bank.BankStatementCommand.Resolve;
import guanjia.command.door.Answer;
import guanjia.command.door.CommandDoor;
import guanjia.command.door.DoorRequest;
import guanjia.events.BankLineId;
import guanjia.events.BankStatementEvent.Difference;
import guanjia.events.BankStatementId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be asked of bank statements over HTTP. Lines come by imports. */
@RestController
@RequestMapping("/api/bank-statements/{id}")
class BankStatementDoor {

    /** Why bank and books differ. */
    record Found(
            @NotNull Difference difference,
            @Nullable BankLineId line,
            @Nullable UUID entry,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why what was found is wrong. */
    record Wrong(
            @Nullable BankLineId line,
            @Nullable UUID entry,
            @NotBlank @Size(max = 500) String reason) {}

    private final CommandDoor door;

    BankStatementDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping("/resolutions")
    Answer resolve(
            @PathVariable BankStatementId id,
            @RequestBody @Valid Found found,
            DoorRequest request) {
        return door.send(
                new Resolve(id, found.difference(), found.line(), found.entry(), found.reason()),
                request);
    }

    @PostMapping("/reopenings")
    Answer reopen(
            @PathVariable BankStatementId id,
            @RequestBody @Valid Wrong wrong,
            DoorRequest request) {
        return door.send(new Reopen(id, wrong.line(), wrong.entry(), wrong.reason()), request);
    }
}
