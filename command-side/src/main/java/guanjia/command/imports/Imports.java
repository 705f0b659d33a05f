package guanjia.command.imports;

import guanjia.command.door.Answer;
import guanjia.command.door.Asked;
import guanjia.command.door.BatchRefused;
import guanjia.command.door.Command;
import guanjia.command.door.CommandBatch;
import guanjia.command.door.CommandRefused;
import guanjia.command.door.DoorRefusal;
import guanjia.command.imports.ImportCommand.Continue;
import guanjia.command.imports.ImportCommand.Start;
import guanjia.command.imports.ImportCommand.Stop;
import guanjia.command.imports.ImportJob.FileFacts;
import guanjia.command.imports.ImportJob.State;
import guanjia.command.job.Sender;
import guanjia.events.ImportEvent.Counts;
import guanjia.events.ImportId;
import guanjia.events.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Starts imports, stops them and lets them go on, for those who may. */
@Component
class Imports {

    private static final Set<Role> MAY_IMPORT =
            Set.of(Role.MANAGER, Role.ACCOUNTANT, Role.ADMINISTRATOR);
    private static final Set<Role> MAY_SEE =
            Set.of(Role.MANAGER, Role.ACCOUNTANT, Role.ADMINISTRATOR, Role.AUDITOR);

    private final CommandBatch batch;
    private final ImportJobs jobs;
    private final ImportFiles files;
    private final ImportWorker worker;

    Imports(CommandBatch batch, ImportJobs jobs, ImportFiles files, ImportWorker worker) {
        this.batch = batch;
        this.jobs = jobs;
        this.files = files;
        this.worker = worker;
    }

    /**
     * Stores the file and queues the import, both or neither.
     *
     * @param first what is asked before any row is
     */
    Answer start(
            UUID id,
            FileFacts facts,
            boolean dryRun,
            Upload upload,
            List<Command> first,
            Asked asked) {
        ImportJob job =
                new ImportJob(
                        id,
                        facts,
                        dryRun,
                        State.RUNNING,
                        Counts.NONE,
                        null,
                        Sender.of(asked),
                        asked.at(),
                        asked.at());
        Start start =
                new Start(
                        new ImportId(id),
                        facts.kind(),
                        facts.name(),
                        facts.sha256(),
                        facts.rowsExpected(),
                        dryRun);
        List<Command> commands = new ArrayList<>(first);
        commands.add(start);
        return send(
                id,
                commands,
                asked,
                () -> {
                    jobs.add(job);
                    store(id, upload);
                });
    }

    Answer stop(UUID id, Asked asked) {
        seen(id, asked);
        return send(
                id,
                List.of(new Stop(new ImportId(id))),
                asked,
                () -> jobs.changed(id, State.STOPPED, null, asked.at()));
    }

    Answer goOn(UUID id, Asked asked) {
        seen(id, asked);
        return send(
                id,
                List.of(new Continue(new ImportId(id))),
                asked,
                () -> {
                    jobs.takenOver(id, Sender.of(asked));
                    jobs.changed(id, State.RUNNING, null, asked.at());
                });
    }

    /**
     * An import, for those who may see it: its sender, and those whose roles hold everywhere. Rows
     * of a file may lie in any community.
     */
    ImportJob seen(UUID id, Asked asked) {
        mustHaveOneOf(MAY_SEE, asked);
        return jobs.find(id)
                .filter(job -> asked.everywhere() || job.sender().actor().equals(asked.actor()))
                .orElseThrow(() -> new CommandRefused(new DoorRefusal.NotFound(id.toString())));
    }

    void mustBeAbleToImport(Asked asked) {
        mustHaveOneOf(MAY_IMPORT, asked);
    }

    void mustBeOneOf(Set<Role> senders, Asked asked) {
        mustHaveOneOf(senders, asked);
    }

    private static void mustHaveOneOf(Set<Role> roles, Asked asked) {
        CommandRefused.unless(
                asked.roles().stream().anyMatch(roles::contains),
                new DoorRefusal.NotYourRole("Import"));
    }

    private Answer send(UUID id, List<Command> commands, Asked asked, Runnable alsoInTransaction) {
        try {
            long position = batch.sendAll(commands, asked, alsoInTransaction);
            worker.wake();
            return new Answer(id, position);
        } catch (BatchRefused refused) {
            throw new CommandRefused(refused.refusal());
        }
    }

    private void store(UUID id, Upload upload) {
        try {
            files.store(id, upload.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
