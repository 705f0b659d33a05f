package guanjia.query.report;

import guanjia.query.report.Report.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a report as tables. */
enum ReportTable {
    AGEING {
        @Override
        List<String> columns() {
            return named(Stream.concat(names(Age.values()), Stream.of("receivable")));
        }

        @Override
        @Nullable Object[] cells(Row row) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(row.name()));
            Arrays.stream(Age.values()).forEach(age -> cells.add(row.age(age).amount()));
            cells.add(row.roll().closing());
            return cells.toArray();
        }
    },
    LIMITATION {
        @Override
        List<String> columns() {
            return named(names(Risk.values()));
        }

        @Override
        @Nullable Object[] cells(Row row) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(row.name()));
            Arrays.stream(Risk.values()).forEach(risk -> cells.add(row.risk(risk).amount()));
            return cells.toArray();
        }
    },
    COLLECTION {
        @Override
        List<String> columns() {
            return named(
                    Stream.of(
                            "charged",
                            "waived",
                            "received",
                            "applied",
                            "current",
                            "prior-opening",
                            "prior-waived",
                            "prior-received",
                            "prior-applied",
                            "prior"));
        }

        @Override
        @Nullable Object[] cells(Row row) {
            Rate now = row.current();
            Rate past = row.prior();
            return new @Nullable Object[] {
                row.name(),
                now.base(),
                now.waived(),
                now.received(),
                now.applied(),
                now.percent(),
                past.base(),
                past.waived(),
                past.received(),
                past.applied(),
                past.percent()
            };
        }
    },
    ROLL_FORWARD {
        @Override
        List<String> columns() {
            return named(
                    Stream.of(
                            "opening",
                            "charged",
                            "late-fees",
                            "received",
                            "applied",
                            "waived",
                            "written-off",
                            "taken-back",
                            "closing"));
        }

        @Override
        @Nullable Object[] cells(Row row) {
            RollForward roll = row.roll();
            return new @Nullable Object[] {
                row.name(),
                roll.opening(),
                roll.charged(),
                roll.lateFees(),
                roll.received(),
                roll.applied(),
                roll.waived(),
                roll.writtenOff(),
                roll.takenBack(),
                roll.closing()
            };
        }
    };

    /** The words of a column stand under {@code report.column.<name>}. */
    abstract List<String> columns();

    abstract @Nullable Object[] cells(Row row);

    /** As an address says it; null when there is none. */
    static @Nullable ReportTable of(String name) {
        for (ReportTable table : values()) {
            if (table.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return table;
            }
        }
        return null;
    }

    private static List<String> named(Stream<String> columns) {
        return Stream.concat(Stream.of("community"), columns).toList();
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.getDeclaringClass().getSimpleName() + "." + value);
    }
}
