package guanjia.command.billing;

import guanjia.command.billing.BillPages.Pages;
import guanjia.command.billing.BillRunJobs.Job;
import guanjia.command.door.Asked;
import guanjia.events.BillRunEvent.Reached;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes a run without charging anybody. Cut off, it begins anew, for it leaves nothing. */
@Component
class Previewing {

    private static final int PAGE = 500;
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(1);

    private final Clock clock = Clock.systemUTC();
    private final Directory directory;
    private final BillPages pages;
    private final Tariffs tariffs;
    private final BilledStandards standards;
    private final RunWriter writer;

    Previewing(
            Directory directory,
            BillPages pages,
            Tariffs tariffs,
            BilledStandards standards,
            RunWriter writer) {
        this.directory = directory;
        this.pages = pages;
        this.tariffs = tariffs;
        this.standards = standards;
        this.writer = writer;
    }

    void run(Job job, RunState state, BooleanSupplier goesOn) {
        directory.follow();
        RunPlan plan = state.plan();
        Asked asked = job.sender().at(job.askedAt());
        String tariff = standards.tariffOf(plan);
        Pages bills = pages.of(plan, asked.today(), it -> tariffs.of(plan, it), PAGE);
        Preview preview = new Preview();
        Reached reported = null;
        Instant next = clock.instant().plus(BETWEEN_REPORTS);
        Billed page = bills.after(null);
        while (page != null && goesOn.getAsBoolean()) {
            page.bills().forEach(preview::add);
            if (clock.instant().isAfter(next)) {
                reported = progressed(job, preview, reported, page.last());
                next = clock.instant().plus(BETWEEN_REPORTS);
            }
            page = bills.after(page.last());
        }
        if (page == null) {
            writer.write(job, List.of(preview.report(plan.run(), tariff)));
        }
    }

    private Reached progressed(Job job, Preview preview, @Nullable Reached before, Reached last) {
        writer.write(
                job,
                List.of(
                        new BillRunCommand.Advance(
                                job.run(), before, preview.totals(), last, List.of())));
        return last;
    }
}
