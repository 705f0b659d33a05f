package guanjia.command.billing;

import guanjia.command.billing.BillRunJobs.Job;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Takes one run from where it is to where a person has to look at it, or to its end. */
@Component
class BillRunRunner {

    private final BillRunJobs jobs;
    private final RunStates states;
    private final Previewing previewing;
    private final Charging charging;
    private final Reversing reversing;
    private final RunWriter writer;

    BillRunRunner(
            BillRunJobs jobs,
            RunStates states,
            Previewing previewing,
            Charging charging,
            Reversing reversing,
            RunWriter writer) {
        this.jobs = jobs;
        this.states = states;
        this.previewing = previewing;
        this.charging = charging;
        this.reversing = reversing;
        this.writer = writer;
    }

    /**
     * Works on a run that wants it.
     *
     * @param goesOn asked between two batches
     */
    void run(UUID id, BooleanSupplier goesOn) throws Exception {
        Job job = jobs.find(id).orElse(null);
        if (job == null) {
            return;
        }
        RunState state = states.of(job.run());
        try {
            switch (state.phase()) {
                case PLANNED -> previewing.run(job, state, goesOn);
                case PUBLISHED -> charging.run(job, state, goesOn);
                case REVERSING -> reversing.run(job, state, state.reason(), goesOn);
                case PREVIEWED, FINISHED, CANCELLED, REVERSED -> {}
            }
        } catch (RunWriter.Halted _) {
            // Somebody stopped it, or another process does it: there is nothing left to do here.
        }
    }

    void fail(Job job, String problem) {
        writer.write(job, List.of(new BillRunCommand.Fail(job.run(), problem)));
    }
}
