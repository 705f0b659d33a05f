package guanjia.command.billing;

import guanjia.command.community.Communities;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandRefused;
import guanjia.events.BillRunId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/**
 * Leads what is asked of bill runs: the decision, what the standards are told of it, and whether
 * the run wants a worker, all in one transaction.
 */
@Component
class BillRunDesk {

    private final Repository<BillRun> runs;
    private final Communities communities;
    private final BilledStandards standards;
    private final BillRunQueue queue;

    BillRunDesk(
            Repository<BillRun> runs,
            Communities communities,
            BilledStandards standards,
            BillRunQueue queue) {
        this.runs = runs;
        this.communities = communities;
        this.standards = standards;
        this.queue = queue;
    }

    @CommandHandler
    BillRunId decide(BillRunCommand.Plan plan, Asked asked) throws Exception {
        plan.communities().forEach(asked::mustReach);
        plan.communities().forEach(communities::mustTakeNewUnits);
        runs.newInstance(() -> new BillRun(plan, asked));
        queue.want(plan.run(), asked);
        return plan.run();
    }

    @CommandHandler
    void decide(BillRunCommand.Preview preview, Asked asked) {
        lead(preview, asked);
        queue.want(preview.run(), asked);
    }

    @CommandHandler
    void decide(BillRunCommand.Report report, Asked asked) {
        lead(report, asked);
        queue.rest(report.run(), asked);
    }

    @CommandHandler
    void decide(BillRunCommand.Publish publish, Asked asked) {
        RunState state = lead(publish, asked);
        CommandRefused.unless(
                standards.tariffOf(state.plan()).equals(state.tariff()),
                new BillRunRefusal.StandardsChanged());
        standards.record(state.plan(), asked);
        queue.want(publish.run(), asked);
    }

    @CommandHandler
    void decide(BillRunCommand.Advance advance, Asked asked) {
        lead(advance, asked);
    }

    @CommandHandler
    void decide(BillRunCommand.Finish finish, Asked asked) {
        RunState state = lead(finish, asked);
        if (state.phase() == RunState.Phase.REVERSED) {
            standards.withdraw(state.plan(), asked);
        }
        queue.rest(finish.run(), asked);
    }

    @CommandHandler
    void decide(BillRunCommand.Fail fail, Asked asked) {
        lead(fail, asked);
        queue.rest(fail.run(), asked);
    }

    @CommandHandler
    void decide(BillRunCommand.Pause pause, Asked asked) {
        lead(pause, asked);
        queue.rest(pause.run(), asked);
    }

    @CommandHandler
    void decide(BillRunCommand.Resume resume, Asked asked) {
        lead(resume, asked);
        queue.want(resume.run(), asked);
    }

    @CommandHandler
    void decide(BillRunCommand.Cancel cancel, Asked asked) {
        lead(cancel, asked);
        queue.rest(cancel.run(), asked);
    }

    @CommandHandler
    void decide(BillRunCommand.Reverse reverse, Asked asked) {
        lead(reverse, asked);
        queue.want(reverse.run(), asked);
    }

    private RunState lead(BillRunCommand command, Asked asked) {
        return runs.load(command.run().toString())
                .invoke(run -> {
                    run.decide(command, asked);
                    return run.state();
                });
    }
}
