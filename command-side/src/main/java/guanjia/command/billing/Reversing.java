package guanjia.command.billing;

import guanjia.command.billing.BillRunJobs.Job;
import guanjia.command.billing.RunWriter.Part;
import guanjia.command.door.Command;
import guanjia.command.fee.AccountStanding;
import guanjia.command.fee.ChargeCommand.ReverseCharge;
import guanjia.events.BillRunEvent.Reached;
import guanjia.events.BillRunEvent.Totals;
import guanjia.events.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Takes back what a run charged and what still stands of it. A charge that was made anew by hand is
 * no longer the run's.
 */
@Component
class Reversing {

    private static final int PAGE = 200;

    private final Directory directory;
    private final UnitReader reader;
    private final RunWriter writer;

    Reversing(Directory directory, UnitReader reader, RunWriter writer) {
        this.directory = directory;
        this.reader = reader;
        this.writer = writer;
    }

    void run(Job job, RunState state, String reason, BooleanSupplier goesOn) {
        RunPlan plan = state.plan();
        Totals done = state.done();
        Reached last = state.last();
        List<Reached> page = directory.units(plan.communities(), last, PAGE);
        while (!page.isEmpty() && goesOn.getAsBoolean()) {
            List<Part> parts = parts(job, page, reason);
            done = writer.write(job, last, done, parts, page.getLast());
            last = page.getLast();
            page = directory.units(plan.communities(), last, PAGE);
        }
        if (page.isEmpty()) {
            writer.write(job, List.of(new BillRunCommand.Finish(plan.run(), done)));
        }
    }

    private List<Part> parts(Job job, List<Reached> page, String reason) {
        List<Part> parts = new ArrayList<>();
        for (UnitFactsRead facts : reader.read(page, false)) {
            AccountStanding standing = facts.standing();
            List<Command> commands =
                    standing.chargesOf(job.run()).stream()
                            .<Command>map(
                                    charge -> new ReverseCharge(facts.account(), charge, reason))
                            .toList();
            if (!commands.isEmpty()) {
                parts.add(
                        new Part(
                                new Reached(facts.unit().community(), facts.unit().property()),
                                commands,
                                new Totals(
                                        1,
                                        commands.size(),
                                        standing.grossOf(job.run()),
                                        Money.ZERO,
                                        0)));
            }
        }
        return parts;
    }
}
