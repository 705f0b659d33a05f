package guanjia.command.accrual;

import guanjia.command.accrual.AccrualCommand.Finish;
import guanjia.command.accrual.AccrualJobs.Job;
import guanjia.command.door.Asked;
import guanjia.command.door.CommandBatch;
import guanjia.command.fee.ChargeCommand.AccrueDaily;
import guanjia.events.FeeAccountId;
import guanjia.history.StreamPrefetch;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Goes through all accounts, a batch in one transaction with how far it is. */
@Component
class AccrualRunner {

    private final Clock clock = Clock.systemUTC();
    private final AccrualJobs jobs;
    private final AccrualAccounts accounts;
    private final CommandBatch batch;
    private final StreamPrefetch prefetch;
    private final int batchSize;

    /**
     * @param batchSize accounts in one transaction
     */
    AccrualRunner(
            AccrualJobs jobs,
            AccrualAccounts accounts,
            CommandBatch batch,
            StreamPrefetch prefetch,
            @Value("${guanjia.late-fees.batch:200}") int batchSize) {
        this.jobs = jobs;
        this.accounts = accounts;
        this.batch = batch;
        this.prefetch = prefetch;
        this.batchSize = batchSize;
    }

    void run(UUID run, BooleanSupplier goesOn) {
        Job job = jobs.find(run).orElse(null);
        if (job == null) {
            return;
        }
        accounts.follow();
        while (job != null && goesOn.getAsBoolean()) {
            List<UUID> next = accounts.behind(job.after(), batchSize);
            job = next.isEmpty() ? finish(job) : count(job, next);
        }
    }

    private Job count(Job job, List<UUID> next) {
        Asked asked = Asked.bySystem(clock.instant());
        List<AccrueDaily> commands =
                next.stream()
                        .map(account -> new AccrueDaily(new FeeAccountId(account), job.through()))
                        .toList();
        Job behind =
                new Job(job.run(), job.through(), next.getLast(), job.accounts() + next.size());
        try (var _ = prefetch.load(next)) {
            batch.sendAll(
                    commands,
                    asked,
                    () ->
                            jobs.progressed(
                                    job.run(), next.getLast(), behind.accounts(), asked.at()));
        }
        return behind;
    }

    private @Nullable Job finish(Job job) {
        Asked asked = Asked.bySystem(clock.instant());
        batch.sendAll(
                List.of(new Finish(job.run(), job.accounts())),
                asked,
                () -> jobs.ended(job.run().value(), "FINISHED", asked.at()));
        return null;
    }
}
