package guanjia.command.standard;

import guanjia.command.door.Answer;
import guanjia.command.door.BatchRefused;
import guanjia.command.door.Command;
import guanjia.command.door.CommandBatch;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRequest;
import guanjia.command.door.Input;
import guanjia.command.standard.FeeStandardCommand.Approve;
import guanjia.command.standard.FeeStandardCommand.Publish;
import guanjia.events.FeeStandardId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Approves and publishes many proposals at once, such as those an import made: all of them in one
 * transaction, or none. Each is judged as if it were the only one.
 */
@RestController
@RequestMapping("/api/fee-standards")
class StandardApprovals {

    private static final int VERSIONS_MAX = 500;

    /** One version of one standard. */
    record Chosen(@NotNull FeeStandardId standard, int version) {}

    /** Those that were looked at and found right. */
    record Choice(@Nullable List<@NotNull @Valid Chosen> versions) {}

    private final CommandBatch batch;

    StandardApprovals(CommandBatch batch) {
        this.batch = batch;
    }

    @PostMapping("/approvals")
    Answer approve(@RequestBody @Valid Choice choice, DoorRequest request) {
        List<Chosen> chosen = choice.versions() == null ? List.of() : choice.versions();
        Input.count("versions", chosen, 1, VERSIONS_MAX);
        List<Command> commands = new ArrayList<>();
        for (Chosen one : chosen) {
            commands.add(new Approve(one.standard(), one.version()));
            commands.add(new Publish(one.standard(), one.version()));
        }
        try {
            return new Answer(null, batch.sendAll(commands, request.asked(), () -> {}));
        } catch (BatchRefused refused) {
            throw new CommandRefused(refused.refusal());
        }
    }
}
