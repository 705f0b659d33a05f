package guanjia.command.accrual;

import guanjia.command.accrual.AccrualCommand.Start;
import guanjia.command.door.Answer;
import guanjia.command.door.Asked;
import guanjia.command.door.BatchRefused;
import guanjia.command.door.CommandBatch;
import guanjia.command.door.CommandRefused;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Starts runs: the event and the place in the queue come about together. */
@Component
class Accruals {

    private final CommandBatch batch;
    private final AccrualJobs jobs;

    Accruals(CommandBatch batch, AccrualJobs jobs) {
        this.batch = batch;
        this.jobs = jobs;
    }

    Answer start(LocalDate through, Asked asked) {
        Start start = new Start(AccrualDesk.idOf(through), through);
        try {
            long position =
                    batch.sendAll(
                            List.of(start),
                            asked,
                            () -> jobs.want(start.run(), through, asked.at()));
            return new Answer(start.run().value(), position);
        } catch (BatchRefused refused) {
            throw new CommandRefused(refused.refusal());
        }
    }

    /** Whether somebody asked for the run of that day before. */
    boolean knows(LocalDate through) {
        return jobs.knows(AccrualDesk.idOf(through));
    }
}
