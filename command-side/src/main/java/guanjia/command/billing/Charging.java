package guanjia.command.billing;

import guanjia.command.billing.BillPages.Pages;
import guanjia.command.billing.BillRunJobs.Job;
import guanjia.command.billing.RunWriter.Part;
import guanjia.command.door.Command;
import guanjia.command.fee.ChargeCommand.PostCharges;
import guanjia.command.fee.FeeAccountCommand.Open;
import guanjia.events.BillRunEvent.Reached;
import guanjia.events.BillRunEvent.Totals;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Charges what a published run comes to, one command for each account. While one page is written
 * the next is computed. What is charged already is not computed again, and is refused by its
 * account if it should come all the same.
 */
@Component
class Charging {

    private final BillPages pages;
    private final Tariffs tariffs;
    private final RunWriter writer;
    private final int size;

    /**
     * @param size units in one transaction: long enough that its end costs little, short enough
     *     that nobody waits for it
     */
    Charging(
            BillPages pages,
            Tariffs tariffs,
            RunWriter writer,
            @Value("${guanjia.bill-run-batch:200}") int size) {
        this.pages = pages;
        this.tariffs = tariffs;
        this.writer = writer;
        this.size = size;
    }

    void run(Job job, RunState state, BooleanSupplier goesOn) throws Exception {
        RunPlan plan = state.plan();
        Pages bills =
                pages.of(
                        plan,
                        job.sender().at(job.askedAt()).today(),
                        community -> tariffs.recorded(plan, community),
                        size);
        try (ExecutorService ahead =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("bills-ahead").factory())) {
            Totals done = state.done();
            Reached last = state.last();
            Future<@Nullable Billed> next = compute(ahead, bills, last);
            Billed page = next.get();
            while (page != null && goesOn.getAsBoolean()) {
                next = compute(ahead, bills, page.last());
                done = writer.write(job, last, done, parts(page), page.last());
                last = page.last();
                page = next.get();
            }
            if (page == null) {
                writer.write(job, List.of(new BillRunCommand.Finish(plan.run(), done)));
            }
        }
    }

    private static Future<@Nullable Billed> compute(
            ExecutorService ahead, Pages bills, @Nullable Reached after) {
        return ahead.submit(() -> bills.after(after));
    }

    private static List<Part> parts(Billed page) {
        List<Part> parts = new ArrayList<>();
        for (UnitBill bill : page.bills()) {
            if (!bill.charges().isEmpty()) {
                List<Command> commands = new ArrayList<>();
                if (bill.opensOn() != null) {
                    commands.add(
                            new Open(
                                    bill.account(),
                                    bill.unit().community(),
                                    bill.unit().property(),
                                    null,
                                    bill.opensOn()));
                }
                commands.add(new PostCharges(bill.account(), bill.charges(), true));
                parts.add(new Part(bill.unit(), commands, totals(bill)));
            }
        }
        return parts;
    }

    /** What the preview found is told already. */
    private static Totals totals(UnitBill bill) {
        Totals all = Preview.totalsOf(bill);
        return new Totals(all.accounts(), all.charges(), all.gross(), all.tax(), 0);
    }
}
