package guanjia.command.accrual;

import guanjia.command.accrual.AccrualCommand.Finish;
import guanjia.command.accrual.AccrualCommand.Start;
import guanjia.command.door.Asked;
import guanjia.events.LateFeeRunId;
import guanjia.history.Ids;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Leads what is asked of runs. Each day has one, whoever asks for it. */
@Component
class AccrualDesk {

    private static final UUID RUNS = UUID.fromString("6d0f5a0e-0b1c-5a52-8f1e-52f3d9a7c005");

    private final Repository<LateFeeRun> runs;

    AccrualDesk(Repository<LateFeeRun> runs) {
        this.runs = runs;
    }

    static LateFeeRunId idOf(LocalDate through) {
        return new LateFeeRunId(Ids.named(RUNS, through.toString()));
    }

    @CommandHandler
    LateFeeRunId decide(Start start, Asked asked) throws Exception {
        Aggregate<LateFeeRun> run = runs.loadOrCreate(start.run().toString(), LateFeeRun::new);
        run.execute(it -> it.decide(start, asked));
        return start.run();
    }

    @CommandHandler
    void decide(Finish finish) {
        runs.load(finish.run().toString()).execute(it -> it.decide(finish));
    }
}
