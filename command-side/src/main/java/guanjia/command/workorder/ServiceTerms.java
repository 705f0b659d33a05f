package guanjia.command.workorder;

import guanjia.command.imports.value.DataFile;
import guanjia.events.RepairEvent.Pause;
import guanjia.events.WorkOrderEvent.Clock;
import guanjia.events.WorkOrderEvent.Due;
import guanjia.events.WorkOrderEvent.Priority;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the company promises: how long each clock runs, what stops it, and how long a repair is
 * warranted. It is data with its source, in {@code workorder/*.csv}, and not law.
 */
final class ServiceTerms {

    private record Target(Duration within, String source) {}

    private static final String ALL_OTHERS = "*";

    private final Map<Priority, Map<Clock, Target>> targets = new EnumMap<>(Priority.class);
    private final Map<Pause, Boolean> stops = new EnumMap<>(Pause.class);
    private final Map<String, Integer> warrantyDays = new TreeMap<>();

    private ServiceTerms() {}

    /**
     * Reads the tables.
     *
     * @throws IllegalStateException when a target or a pause is missing
     */
    static ServiceTerms read() {
        ServiceTerms terms = new ServiceTerms();
        rows("/workorder/targets.csv").forEach(terms::target);
        rows("/workorder/pauses.csv")
                .forEach(row -> terms.stops.put(Pause.valueOf(row[0]), Boolean.valueOf(row[1])));
        rows("/workorder/warranties.csv")
                .forEach(row -> terms.warrantyDays.put(row[0], Integer.valueOf(row[1])));
        terms.mustBeComplete();
        return terms;
    }

    /**
     * When each clock runs out.
     *
     * @param reported when all of them began
     * @param stood how long the completion clock has stood so far
     */
    List<Due> dues(Priority priority, Instant reported, Duration stood) {
        List<Due> dues = new ArrayList<>();
        targetsOf(priority)
                .forEach((clock, target) -> {
                    Instant due = reported.plus(target.within());
                    Instant at = clock == Clock.COMPLETION ? due.plus(stood) : due;
                    dues.add(new Due(clock, at, target.source()));
                });
        return dues;
    }

    boolean stops(Pause pause) {
        return Boolean.TRUE.equals(stops.get(pause));
    }

    /** The last day of the warranty of a repair that is done on a day. */
    LocalDate warrantyUntil(String category, LocalDate done) {
        int days =
                warrantyDays.entrySet().stream()
                        .filter(entry -> category.startsWith(entry.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .findFirst()
                        .orElseGet(() -> warrantyDays.getOrDefault(ALL_OTHERS, 0));
        return done.plusDays(days);
    }

    private void target(String... row) {
        targets.computeIfAbsent(Priority.valueOf(row[0]), _ -> new EnumMap<>(Clock.class))
                .put(
                        Clock.valueOf(row[1]),
                        new Target(Duration.ofMinutes(Long.parseLong(row[2])), row[3]));
    }

    private Map<Clock, Target> targetsOf(Priority priority) {
        return targets.getOrDefault(priority, Map.of());
    }

    private void mustBeComplete() {
        for (Priority priority : Priority.values()) {
            if (targetsOf(priority).size() != Clock.values().length) {
                throw new IllegalStateException("targets.csv lacks a clock of " + priority);
            }
        }
        if (stops.size() != Pause.values().length || !warrantyDays.containsKey(ALL_OTHERS)) {
            throw new IllegalStateException("pauses.csv or warranties.csv lacks a row");
        }
    }

    private static List<String[]> rows(String file) {
        return DataFile.lines(file).stream().skip(1).map(ServiceTerms::cells).toList();
    }

    /** The last cell is the source, which may hold commas; its quotes are no part of it. */
    private static String[] cells(String line) {
        int columns = line.startsWith("P") && line.charAt(2) == ',' ? 4 : 3;
        String[] cells = line.split(",", columns);
        String source = cells[columns - 1];
        cells[columns - 1] = source.substring(1, source.length() - 1);
        return cells;
    }
}
