package guanjia.bench;

import guanjia.command.door.CommandBatch;
import guanjia.query.readmodel.ReadModels;
import guanjia.standalone.Reader;
import guanjia.standalone.RunningProduct;
import guanjia.standalone.Side;
import guanjia.standalone.estate.Growth;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long people wait for a page while others read too, over HTTP with a session each. */
@Command(name = "read")
final class ReadBench implements Callable<Integer> {

    private static final String PASSWORD = "measured-by-nobody-else";
    private static final long PAUSE_NANOS = 50_000_000;
    private static final int SAMPLE = 5_000;

    @Option(names = "--units")
    private int units = 100_000;

    @Option(names = "--readers")
    private int readers = 16;

    @Option(names = "--requests", description = "by each reader, of each kind")
    private int requests = 400;

    @Option(names = "--think-ms", description = "a reader looks at a page for so long")
    private int thinkMs = 0;

    /** What was measured of one kind of page. */
    private record Times(String page, long perSecond, long p50, long p95, long p99) {

        static Times of(String page, long[] nanos, long elapsed) {
            return new Times(
                    page,
                    Math.round(nanos.length * 1e9 / elapsed),
                    Rates.percentile(nanos, 50),
                    Rates.percentile(nanos, 95),
                    Rates.percentile(nanos, 99));
        }

        private static double ms(long nanos) {
            return nanos / 1e6;
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-28s %,10d %9.1f %9.1f %9.1f",
                    page,
                    perSecond,
                    ms(p50),
                    ms(p95),
                    ms(p99));
        }

        String json() {
            return String.format(
                    Locale.ROOT,
                    "{\"page\":\"%s\",\"per_s\":%d,\"p50_ms\":%.1f,\"p95_ms\":%.1f,\"p99_ms\":%.1f}",
                    page,
                    perSecond,
                    ms(p50),
                    ms(p95),
                    ms(p99));
        }
    }

    @Override
    public Integer call() throws Exception {
        List<Times> all = new ArrayList<>();
        long stored;
        try (RunningProduct product = MeasuredProduct.start(Side.BOTH, settings())) {
            grow(product);
            List<String> ids = ids(product, "property");
            List<String> communities = ids(product, "community");
            stored = ids.isEmpty() ? 0 : count(product);
            List<Reader> people = people(product.url());
            Map<String, Function<SplittableRandom, String>> pages =
                    Map.of(
                            "unit list",
                            random -> "/properties?community=" + any(communities, random),
                            "unit page",
                            random -> "/properties/" + any(ids, random));
            for (boolean counted : new boolean[] {false, true}) {
                for (var page : pages.entrySet()) {
                    Times times = measure(people, page.getKey(), page.getValue());
                    if (counted) {
                        all.add(times);
                    }
                }
            }
        }
        report(stored, all);
        return 0;
    }

    private static Map<String, Object> settings() {
        return Map.of("guanjia.first-administrator", "true", "GUANJIA_ADMIN_PASSWORD", PASSWORD);
    }

    private void grow(RunningProduct product) {
        int communities = 1;
        while (Growth.units(communities) < units) {
            communities++;
        }
        System.err.println("making " + Growth.units(communities) + " units by commands …");
        new Growth(product.context().getBean(CommandBatch.class), Instant.now()).add(communities);
        ReadModels readModels = product.context().getBean(ReadModels.class);
        while (readModels.all().stream().anyMatch(it -> it.position() < it.head())) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private List<Reader> people(String url) throws Exception {
        List<Reader> people = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            Reader reader = new Reader(url);
            reader.logIn("admin", PASSWORD);
            people.add(reader);
        }
        return people;
    }

    private Times measure(List<Reader> people, String page, Function<SplittableRandom, String> path)
            throws Exception {
        long[][] nanos = new long[readers][requests];
        long elapsed =
                Clients.run(
                        readers,
                        reader -> {
                            SplittableRandom random = new SplittableRandom(reader);
                            for (int i = 0; i < requests; i++) {
                                long start = System.nanoTime();
                                people.get(reader).get(path.apply(random));
                                nanos[reader][i] = System.nanoTime() - start;
                                LockSupport.parkNanos(thinkMs * 1_000_000L);
                            }
                        });
        long[] flat = Arrays.stream(nanos).flatMapToLong(Arrays::stream).toArray();
        return Times.of(page, flat, elapsed);
    }

    private static List<String> ids(RunningProduct product, String table) throws SQLException {
        List<String> ids = new ArrayList<>();
        query(
                product,
                "select %s from rm.%s order by random() limit %d".formatted(table, table, SAMPLE),
                row -> ids.add(row.getString(1)));
        Collections.shuffle(ids, new Random(1));
        return ids;
    }

    private static long count(RunningProduct product) throws SQLException {
        long[] count = new long[1];
        query(product, "select count(*) from rm.property", row -> count[0] = row.getLong(1));
        return count[0];
    }

    /** What is done with a row. */
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private static void query(RunningProduct product, String sql, Row each) throws SQLException {
        try (Connection connection = product.application().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.read(rows);
            }
        }
    }

    private static String any(List<String> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    private void report(long stored, List<Times> all) {
        System.out.printf(
                Locale.ROOT,
                """
                read: %,d units, %d readers, each with a session, %d ms between two pages;
                readers and server share the processors of this machine
                %-28s %10s %9s %9s %9s
                """,
                stored,
                readers,
                thinkMs,
                "page",
                "pages/s",
                "p50 ms",
                "p95 ms",
                "p99 ms");
        all.forEach(times -> System.out.println(times.line()));
        System.out.printf(
                Locale.ROOT,
                "{\"name\":\"read\",\"units\":%d,\"readers\":%d,\"think_ms\":%d,\"pages\":[%s]}%n",
                stored,
                readers,
                thinkMs,
                String.join(",", all.stream().map(Times::json).toList()));
    }
}
