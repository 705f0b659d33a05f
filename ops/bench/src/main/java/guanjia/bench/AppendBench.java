package guanjia.bench;

import guanjia.standalone.RunningProduct;
import guanjia.standalone.Side;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast events are added by commands, beside how fast rows can be added at all. */
@Command(name = "append")
final class AppendBench implements Callable<Integer> {

    private static final int BATCH = 500;
    private static final int UNITS = 8_000;

    @Option(names = "--clients")
    private int clients = 32;

    @Option(names = "--writers", description = "writers of batches")
    private int writers = 2;

    @Option(names = "--events", description = "single events in each round; batches: five times")
    private int events = 16_000;

    @Option(names = "--rounds", description = "besides the one that warms up")
    private int rounds = 3;

    @Option(names = "--side", description = "COMMAND, or BOTH: projections then take their part")
    private Side side = Side.COMMAND;

    private final Rates rawSingle = new Rates();
    private final Rates single = new Rates();
    private final Rates rawBatched = new Rates();
    private final Rates batched = new Rates();

    @Override
    public Integer call() throws Exception {
        try (RunningProduct product = MeasuredProduct.start(side)) {
            MeterRounds work = new MeterRounds(product.context());
            System.err.println("preparing " + UNITS + " units …");
            work.prepare(UNITS);
            try (RawEvents raw = RawEvents.like(MeterRounds.EVENT, product.owner(), clients)) {
                for (int round = 0; round <= rounds; round++) {
                    round(work, raw);
                    System.err.println("round " + round + " of " + rounds);
                }
            }
        }
        report();
        return 0;
    }

    private void round(MeterRounds work, RawEvents raw) throws Exception {
        int each = events / clients;
        int perWriter = 5 * events / writers / BATCH * BATCH;
        rawSingle.add(
                (long) each * clients, Clients.run(clients, client -> raw.oneByOne(client, each)));
        single.add(
                (long) each * clients,
                Clients.run(clients, client -> work.oneByOne(client, clients, each)));
        rawBatched.add(
                (long) perWriter * writers,
                Clients.run(writers, writer -> raw.batched(writer, perWriter, BATCH)));
        batched.add(
                (long) perWriter * writers,
                Clients.run(writers, _ -> work.batched(perWriter, BATCH)));
    }

    private void report() {
        System.out.printf(
                Locale.ROOT,
                """
                append: %d clients one by one, %d writers in batches of %d, side %s
                raw = the same rows into a copy of the table without trigger and fence, no decision
                                       median events/s   rounds (the first warms up)
                raw one by one         %,15d   %s
                commands one by one    %,15d   %s
                raw batches            %,15d   %s
                command batches        %,15d   %s
                """,
                clients,
                writers,
                BATCH,
                side,
                rawSingle.median(),
                rawSingle,
                single.median(),
                single,
                rawBatched.median(),
                rawBatched,
                batched.median(),
                batched);
        System.out.printf(
                Locale.ROOT,
                "{\"name\":\"append\",\"clients\":%d,\"side\":\"%s\",\"events_per_s\":%d,"
                        + "\"raw_events_per_s\":%d,\"ratio\":%.3f,\"batch_events_per_s\":%d,"
                        + "\"batch_raw_events_per_s\":%d,\"batch_ratio\":%.3f}%n",
                clients,
                side,
                single.median(),
                rawSingle.median(),
                (double) single.median() / rawSingle.median(),
                batched.median(),
                rawBatched.median(),
                (double) batched.median() / rawBatched.median());
    }
}
