package guanjia.query.readmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A statement that makes or changes one row, found by its primary key. Known by its identity. */
final class Form {

    /** What refers to itself grows by brackets in brackets, and the database counts these. */
    private static final int FOLDED_MAX = 32;

    private final Tables.Table table;
    private final boolean makes;
    private final List<Assignment> assignments;
    private final int folded;
    private final int argCount;
    private final String sql;

    /** Which assignment each of the next form's falls on; the same object for the same form. */
    record Step(Form result, List<Integer> falls) {}

    private final Map<Form, Step> steps = new HashMap<>();

    Form(Tables.Table table, boolean makes, List<Assignment> assignments) {
        this(table, makes, assignments, 1);
    }

    private Form(Tables.Table table, boolean makes, List<Assignment> assignments, int folded) {
        this.table = table;
        this.folded = folded;
        this.makes = makes;
        this.assignments = List.copyOf(assignments);
        argCount = this.assignments.stream().mapToInt(Assignment::args).sum() + (makes ? 0 : 1);
        sql = makes ? insert() : update();
    }

    private String insert() {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table.name(),
                        assignments.stream()
                                .map(Assignment::column)
                                .collect(Collectors.joining(", ")),
                        assignments.stream()
                                .map(Assignment::expression)
                                .collect(Collectors.joining(", ")));
    }

    private String update() {
        return "update %s set %s where %s = ?"
                .formatted(
                        table.name(),
                        assignments.stream()
                                .map(each -> each.column() + " = " + each.expression())
                                .collect(Collectors.joining(", ")),
                        table.key());
    }

    String sql() {
        return sql;
    }

    boolean makes() {
        return makes;
    }

    /** Whether it should take no more in. */
    boolean isLong() {
        return folded >= FOLDED_MAX;
    }

    Tables.Table table() {
        return table;
    }

    List<Assignment> assignments() {
        return assignments;
    }

    int indexOf(String column) {
        for (int index = 0; index < assignments.size(); index++) {
            if (assignments.get(index).column().equals(column)) {
                return index;
            }
        }
        return -1;
    }

    /** This one and then an update of the same row. */
    Step then(Form next) {
        return steps.computeIfAbsent(next, this::step);
    }

    private Step step(Form next) {
        List<Assignment> all = new ArrayList<>(assignments);
        List<Integer> falls = new ArrayList<>();
        for (Assignment assignment : next.assignments) {
            Tables.Column column = table.column(assignment.column());
            int former = indexOf(assignment.column());
            if (former >= 0) {
                all.set(former, assignment.after(all.get(former), column.type()));
            } else {
                all.add(makes ? assignment.after(byDefault(column), column.type()) : assignment);
            }
            falls.add(former);
        }
        return new Step(new Form(table, makes, all, folded + 1), falls);
    }

    private static Assignment byDefault(Tables.Column column) {
        String value = column.byDefault();
        return Assignment.constant(column.name(), value == null ? "null" : value);
    }

    /** The arguments of each assignment, or null when the row could not be as this says. */
    @Nullable List<List<@Nullable Object>> split(List<@Nullable Object> args) {
        if (args.size() != argCount) {
            return null;
        }
        List<List<@Nullable Object>> split = new ArrayList<>(assignments.size() + 4);
        int from = 0;
        for (Assignment assignment : assignments) {
            int to = from + assignment.args();
            List<@Nullable Object> own = args.subList(from, to);
            if (table.column(assignment.column()).required() && own.contains(null)) {
                return null;
            }
            split.add(own);
            from = to;
        }
        return split;
    }
}
