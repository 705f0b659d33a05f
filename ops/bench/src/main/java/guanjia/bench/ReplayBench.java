package guanjia.bench;

import guanjia.command.door.CommandBatch;
import guanjia.query.readmodel.ReadModels;
import guanjia.query.readmodel.RebuildState;
import guanjia.query.readmodel.RebuildStatus;
import guanjia.standalone.RunningProduct;
import guanjia.standalone.Side;
import guanjia.standalone.estate.Growth;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast a real read model is rebuilt, beside how fast its events can be read at all. */
@Command(name = "replay")
final class ReplayBench implements Callable<Integer> {

    /** What happens in a community of the demonstration's kind, at least. */
    private static final int EVENTS_PER_COMMUNITY = 2_300;

    private static final long PAUSE_NANOS = 20_000_000;

    @Option(names = "--events")
    private int events = 200_000;

    @Option(names = "--rounds", description = "besides the one that warms up")
    private int rounds = 3;

    @Option(names = "--read-model")
    private String name = "register";

    private final Rates raw = new Rates();
    private final Rates replayed = new Rates();
    private final Rates whole = new Rates();
    private long stored;

    @Override
    public Integer call() throws Exception {
        try (RunningProduct product = MeasuredProduct.start(Side.BOTH)) {
            System.err.println("making events by commands …");
            new Growth(product.context().getBean(CommandBatch.class), Instant.now())
                    .add(Math.ceilDiv(events, EVENTS_PER_COMMUNITY));
            ReadModels readModels = product.context().getBean(ReadModels.class);
            awaitLive(readModels);
            for (int round = 0; round <= rounds; round++) {
                round(product, readModels);
                System.err.println("round " + round + " of " + rounds);
            }
        }
        report();
        return 0;
    }

    private void round(RunningProduct product, ReadModels readModels) throws Exception {
        long start = System.nanoTime();
        stored = RawReading.events(product.application());
        raw.add(stored, System.nanoTime() - start);
        start = System.nanoTime();
        RebuildStatus end = rebuild(readModels);
        whole.add(stored, System.nanoTime() - start);
        replayed.add(end.events(), end.busyMs() * 1_000_000);
    }

    private RebuildStatus rebuild(ReadModels readModels) {
        readModels.rebuild(name, "bench");
        while (true) {
            RebuildStatus status = readModels.latestRebuild(name).orElseThrow();
            if (status.state() == RebuildState.SWITCHED) {
                return status;
            }
            if (status.state() != RebuildState.BUILDING) {
                throw new IllegalStateException("the rebuild ended as " + status);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Until then the live projection would be measured along with the rebuild. */
    private void awaitLive(ReadModels readModels) {
        while (readModels.all().stream().anyMatch(status -> status.position() < status.head())) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void report() {
        System.out.printf(
                Locale.ROOT,
                """
                replay: %,d events into the read model %s
                raw = the rows of the log in order over one connection, payloads parsed, no writing
                                             median events/s   rounds (the first warms up)
                raw reading                  %,15d   %s
                rebuild                      %,15d   %s
                … with waiting, comparison
                  with the live version
                  and the switch             %,15d   %s
                """,
                stored,
                name,
                raw.median(),
                raw,
                replayed.median(),
                replayed,
                whole.median(),
                whole);
        System.out.printf(
                Locale.ROOT,
                "{\"name\":\"replay\",\"read_model\":\"%s\",\"events\":%d,\"events_per_s\":%d,"
                        + "\"raw_events_per_s\":%d,\"ratio\":%.3f,\"whole_events_per_s\":%d}%n",
                name,
                stored,
                replayed.median(),
                raw.median(),
                (double) replayed.median() / raw.median(),
                whole.median());
    }
}
