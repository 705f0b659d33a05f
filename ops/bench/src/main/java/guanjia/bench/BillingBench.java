package guanjia.bench;

import guanjia.bench.BilledTown.Took;
import guanjia.events.BillingPeriod;
import guanjia.standalone.RunningProduct;
import guanjia.standalone.Side;
import java.time.YearMonth;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast a bill run charges accounts, beside how fast rows of that size can be added at all. */
@Command(name = "billing")
final class BillingBench implements Callable<Integer> {

    private static final String EVENT = "fee-account.charge-posted";
    private static final int WRITERS = 2;
    private static final int BATCH = 600;
    private static final int RAW_EVENTS_MAX = 300_000;
    private static final int WARM_UP = 6_000;
    private static final YearMonth FIRST = YearMonth.of(2026, 1);

    @Option(names = "--accounts", description = "each is charged three items")
    private int accounts = 100_000;

    @Option(names = "--months", description = "so many runs, one after the other")
    private int months = 1;

    private final Rates raw = new Rates();
    private final Rates charged = new Rates();
    private final Rates previewed = new Rates();

    @Override
    public Integer call() throws Exception {
        HeapWatch heap;
        try (RunningProduct product = MeasuredProduct.start(Side.COMMAND)) {
            BilledTown small = new BilledTown(product.context());
            small.prepare(WARM_UP);
            note(small.run(BillingPeriod.month(FIRST)));
            System.err.println("preparing " + accounts + " accounts …");
            BilledTown town = new BilledTown(product.context());
            town.prepare(accounts);
            try (RawEvents rows = RawEvents.like(EVENT, product.owner(), WRITERS)) {
                raw(rows);
                raw(rows);
                heap = new HeapWatch();
                for (int month = 0; month < months; month++) {
                    System.err.println("run " + (month + 1) + " of " + months);
                    note(town.run(BillingPeriod.month(FIRST.plusMonths(month))));
                }
                heap.stop();
                raw(rows);
            }
        }
        report(heap);
        return 0;
    }

    private void note(Took took) {
        charged.add(took.events(), took.nanos());
        previewed.add(took.units(), took.previewNanos());
    }

    private void raw(RawEvents rows) throws Exception {
        int each = Math.min(3 * accounts, RAW_EVENTS_MAX) / WRITERS / BATCH * BATCH;
        raw.add(
                (long) each * WRITERS,
                Clients.run(WRITERS, writer -> rows.batched(writer, each, BATCH)));
    }

    private void report(HeapWatch heap) {
        System.out.printf(
                Locale.ROOT,
                """
                billing: %,d accounts with 3 items, %d runs, one transaction for 200 accounts
                raw = the same rows into a copy of the table without trigger and fence, no decision
                                       median /s         rounds (the first warms up)
                raw batches            %,15d   %s
                bill run, events       %,15d   %s
                preview, accounts      %,15d   %s
                heap in use, MB: %d at least in the first third, %d in the last, %d at most
                """,
                accounts,
                months,
                raw.median(),
                raw,
                charged.median(),
                charged,
                previewed.median(),
                previewed,
                heap.leastOfFirstThirdMb(),
                heap.leastOfLastThirdMb(),
                heap.mostMb());
        System.out.printf(
                Locale.ROOT,
                "{\"name\":\"billing\",\"accounts\":%d,\"items\":3,\"events_per_s\":%d,"
                        + "\"raw_events_per_s\":%d,\"ratio\":%.3f,\"preview_accounts_per_s\":%d,"
                        + "\"heap_mb_first\":%d,\"heap_mb_last\":%d,\"heap_mb_most\":%d}%n",
                accounts,
                charged.median(),
                raw.median(),
                (double) charged.median() / raw.median(),
                previewed.median(),
                heap.leastOfFirstThirdMb(),
                heap.leastOfLastThirdMb(),
                heap.mostMb());
    }
}
