package guanjia.command.imports.columns;

import guanjia.command.imports.columns.ColumnsRefusal.Ambiguous;
import guanjia.command.imports.columns.ColumnsRefusal.Missing;
import guanjia.command.imports.columns.ColumnsRefusal.Repeated;
import guanjia.command.imports.columns.ColumnsRefusal.UnknownField;
import guanjia.command.imports.columns.ColumnsRefusal.UnknownHeader;
import guanjia.command.imports.columns.ColumnsRefusal.Unnamed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds out which column means what. What the map says goes before what the headers say. */
final class HeaderReading {

    private static final Set<String> OPTIONS = Set.of("constant", "separator", "part", "drop");

    private final List<String> header;
    private final List<Field> fields;
    private final ColumnMap map;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Set<String> silenced = new HashSet<>();

    HeaderReading(List<String> header, List<Field> fields, ColumnMap map) {
        this.header = header.stream().map(String::strip).toList();
        this.fields = fields;
        this.map = map;
    }

    Columns columns() {
        checkHeader();
        map.lines().forEach(this::follow);
        Set<Integer> mapped =
                sources.values().stream().map(Source::column).collect(Collectors.toSet());
        fields.stream()
                .filter(field -> !sources.containsKey(field.name()))
                .filter(field -> !silenced.contains(field.name()))
                .forEach(field -> recognise(field, mapped));
        checkRequired();
        return new Columns(header, sources, unused());
    }

    private void checkHeader() {
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < header.size(); column++) {
            refuseWhen(header.get(column).isEmpty(), new Unnamed(column + 1));
            refuseWhen(!seen.add(header.get(column)), new Repeated(header.get(column)));
        }
    }

    private void follow(String key, String value) {
        int dot = key.indexOf('.');
        String name = dot < 0 ? key : key.substring(0, dot);
        String option = dot < 0 ? "" : key.substring(dot + 1);
        boolean known = fields.stream().anyMatch(field -> field.name().equals(name));
        refuseWhen(
                !known || (dot >= 0 && !OPTIONS.contains(option)),
                new UnknownField(key, names(fields)));
        if (option.equals("constant")) {
            sources.put(name, new Source(-1, value, null, 0, null));
        } else if (option.isEmpty() && value.isEmpty()) {
            silenced.add(name);
        } else if (option.isEmpty()) {
            int column = header.indexOf(value);
            refuseWhen(column < 0, new UnknownHeader(value, String.join("、", header)));
            sources.put(name, source(name, column));
        }
    }

    private Source source(String field, int column) {
        String part = map.option(field, "part");
        if (part == null) {
            return Source.column(column);
        }
        refuseWhen(
                !part.matches("[1-9]\\d{0,2}"), new UnknownField(field + ".part=" + part, "1…999"));
        String separator = map.option(field, "separator");
        return new Source(
                column,
                null,
                separator == null || separator.isEmpty() ? ">" : separator,
                Integer.parseInt(part),
                map.option(field, "drop"));
    }

    private void recognise(Field field, Set<Integer> mapped) {
        List<Integer> found =
                IntStream.range(0, header.size())
                        .filter(column -> !mapped.contains(column))
                        .filter(column -> field.isCalled(header.get(column)))
                        .boxed()
                        .toList();
        refuseWhen(
                found.size() > 1,
                new Ambiguous(
                        field.label(),
                        found.stream().map(header::get).collect(Collectors.joining("、"))));
        found.forEach(column -> sources.put(field.name(), Source.column(column)));
    }

    private void checkRequired() {
        List<Field> missing =
                fields.stream()
                        .filter(Field::required)
                        .filter(field -> !sources.containsKey(field.name()))
                        .toList();
        refuseWhen(
                !missing.isEmpty(),
                new Missing(
                        missing.stream().map(Field::label).collect(Collectors.joining("、")),
                        String.join("、", header)));
    }

    /** A column from which only a part was taken stays whole among the others. */
    private List<Integer> unused() {
        List<Integer> unused = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            int each = column;
            if (sources.values().stream()
                    .noneMatch(source -> source.column() == each && !source.takesPart())) {
                unused.add(column);
            }
        }
        return unused;
    }

    private static String names(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.joining(", "));
    }

    private static void refuseWhen(boolean condition, ColumnsRefusal refusal) {
        if (condition) {
            throw new ColumnsRefused(refusal);
        }
    }
}
