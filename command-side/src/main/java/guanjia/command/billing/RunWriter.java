package guanjia.command.billing;

import guanjia.command.billing.BillRunJobs.Job;
import guanjia.command.door.Asked;
import guanjia.command.door.BatchRefused;
import guanjia.command.door.Command;
import guanjia.command.door.CommandBatch;
import guanjia.events.BillRunEvent.Finding;
import guanjia.events.BillRunEvent.FindingKind;
import guanjia.events.BillRunEvent.Reached;
import guanjia.events.BillRunEvent.Totals;
import guanjia.events.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a run does to accounts, a batch in one transaction with the run's own progress. */
@Component
class RunWriter {

    /**
     * What is asked of one account.
     *
     * @param totals what it adds to those of the run
     */
    record Part(Reached unit, List<Command> commands, Totals totals) {
        Part {
            commands = List.copyOf(commands);
        }
    }

    private final CommandBatch batch;

    RunWriter(CommandBatch batch) {
        this.batch = batch;
    }

    /** Sends what concerns the run alone. */
    void write(Job job, List<? extends BillRunCommand> commands) {
        try {
            batch.sendAll(commands, asked(job), () -> {});
        } catch (BatchRefused refused) {
            throw new Halted(refused);
        }
    }

    /**
     * Writes a batch. What an account refuses is left out and named.
     *
     * @return the totals behind it
     * @throws Halted when the run was stopped, or another worker does it
     */
    Totals write(Job job, @Nullable Reached before, Totals done, List<Part> parts, Reached last) {
        List<Part> left = new ArrayList<>(parts);
        List<Finding> refusals = new ArrayList<>();
        while (true) {
            Totals after = done.plus(refused(refusals.size()));
            List<Command> commands = new ArrayList<>();
            List<Part> owners = new ArrayList<>();
            for (Part part : left) {
                after = after.plus(part.totals());
                for (Command command : part.commands()) {
                    commands.add(command);
                    owners.add(part);
                }
            }
            commands.add(new BillRunCommand.Advance(job.run(), before, after, last, refusals));
            try {
                batch.sendAll(commands, asked(job), () -> {});
                return after;
            } catch (BatchRefused refused) {
                if (refused.index() >= owners.size()) {
                    throw new Halted(refused);
                }
                Part part = owners.get(refused.index());
                left.remove(part);
                refusals.add(finding(part, refused));
            }
        }
    }

    private static Totals refused(int accounts) {
        return new Totals(0, 0, Money.ZERO, Money.ZERO, accounts);
    }

    private static Finding finding(Part part, BatchRefused refused) {
        return new Finding(
                FindingKind.REFUSED,
                part.unit().community(),
                part.unit().property(),
                null,
                part.totals().gross(),
                null,
                refused.refusal().type());
    }

    /** The business day of a run is the day on which it was let, however long it takes. */
    private static Asked asked(Job job) {
        return job.sender().at(job.askedAt());
    }

    /** The run goes on without this worker, or not at all. */
    static final class Halted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Halted(BatchRefused refused) {
            super(refused.getMessage(), refused);
        }
    }
}
