package guanjia.query.readmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognizes statements that make or change one row by its primary key, and nothing else. */
final class Forms {

    private static final Pattern INSERT =
            Pattern.compile(
                    "\\s*insert\\s+into\\s+(\\w+)\\s*\\(([\\w\\s,]+)\\)\\s*values\\s*\\((.*)\\)\\s*",
                    Pattern.DOTALL);
    private static final Pattern UPDATE =
            Pattern.compile(
                    "\\s*update\\s+(\\w+)\\s+set\\s+(.*)\\s+where\\s+(\\w+)\\s*=\\s*\\?\\s*",
                    Pattern.DOTALL);

    private final Tables tables;
    private final Map<String, Optional<Form>> forms = new HashMap<>();

    Forms(Tables tables) {
        this.tables = tables;
    }

    Optional<Form> of(String sql) {
        return forms.computeIfAbsent(sql, this::parse);
    }

    private Optional<Form> parse(String sql) {
        Matcher insert = INSERT.matcher(sql);
        if (insert.matches()) {
            return Optional.ofNullable(insert(insert));
        }
        Matcher update = UPDATE.matcher(sql);
        return update.matches() ? Optional.ofNullable(update(update)) : Optional.empty();
    }

    private @Nullable Form insert(Matcher insert) {
        Tables.Table table = tables.find(insert.group(1));
        List<String> columns = split(insert.group(2));
        List<String> values = split(insert.group(3));
        if (table == null || columns.size() != values.size()) {
            return null;
        }
        List<Assignment> assignments = new ArrayList<>();
        for (int index = 0; index < columns.size(); index++) {
            Assignment value = Assignment.of(columns.get(index), values.get(index));
            if (value == null || value.usesFormer()) {
                return null;
            }
            assignments.add(value);
        }
        boolean complete =
                table.columns().values().stream()
                        .allMatch(each -> columns.contains(each.name()) || each.mayBeLeftOut());
        int key = columns.indexOf(table.key());
        return complete && key >= 0 && values.get(key).equals("?")
                ? new Form(table, true, assignments)
                : null;
    }

    private @Nullable Form update(Matcher update) {
        Tables.Table table = tables.find(update.group(1));
        if (table == null || !table.key().equals(update.group(3))) {
            return null;
        }
        List<Assignment> assignments = new ArrayList<>();
        for (String part : split(update.group(2))) {
            String[] sides = part.split("\\s*=\\s*", 2);
            Tables.Column column = table.columns().get(sides[0]);
            Assignment value = sides.length == 2 ? Assignment.of(sides[0], sides[1]) : null;
            if (column == null || column.unique() || value == null) {
                return null;
            }
            if (value.usesFormer() && column.isCutByCast()) {
                return null;
            }
            assignments.add(value);
        }
        return new Form(table, false, assignments);
    }

    /** At commas that stand in no brackets. A comma in a text makes parts that nobody knows. */
    private static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        StringBuilder part = new StringBuilder();
        for (int index = 0; index < list.length(); index++) {
            char c = list.charAt(index);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
