package guanjia.query.register;

import guanjia.query.page.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds units by what people type: 1502, 3栋, 3栋2单元1502, 3-2-1502, a community's name before any of
 * these, a resident's name, a telephone number or its last four digits.
 *
 * <p>Each way of finding takes at most {@link #CANDIDATES_MAX} units from an index, so a search
 * costs the same whatever is typed.
 */
@Component
class Search {

    static final int CANDIDATES_MAX = 300;

    private static final int COMMUNITIES_MAX = 20;
    private static final Pattern SHORT_PLACE = Pattern.compile("(\\d+)[-/ ](?:(\\d+)[-/ ])?(\\d+)");
    private static final List<String> BUILDING_WORDS = List.of("栋", "号楼", "幢");

    /** In few communities all units may be looked at: the rest of the condition bounds them. */
    private static final String HERE =
            "strpos(p.label, ?) > 0 or strpos(p.number, ?) > 0 or p.label = any(?)";

    private static final String BY_NAME =
            """
            select community, name from community
            where name = any(?) or (name >= ? and name < ?)
            order by name limit ?
            """;

    private final JdbcClient jdbc;
    private final PersonSearch persons;

    Search(JdbcClient jdbc, PersonSearch persons) {
        this.jdbc = jdbc;
        this.persons = persons;
    }

    /** What was found beside units: persons, whose finding has to be recorded. */
    record Found(Condition condition, List<UUID> persons) {}

    /** Restricts a query over properties p to those that the words mean. */
    Found restrict(String words, @Nullable UUID community, Scope scope, Condition condition) {
        List<UUID> found = scope.staff() && scope.persons() ? persons.find(words) : List.of();
        boolean bounded = community != null || !scope.everywhere();
        List<@Nullable Object> values = new ArrayList<>();
        List<String> ways = new ArrayList<>();
        if (bounded) {
            values.addAll(List.of(words, words, labels(words)));
        } else {
            anywhere(words, ways, values);
        }
        named(words, ways, values);
        if (!found.isEmpty()) {
            ways.add(PersonSearch.THEIR_UNITS);
            UUID[] ids = found.toArray(UUID[]::new);
            values.addAll(List.of(ids, ids, CANDIDATES_MAX));
        }
        String listed =
                ways.isEmpty()
                        ? "false"
                        : "p.property in (" + String.join(" union all ", ways) + ")";
        condition.and(bounded ? "(" + HERE + " or " + listed + ")" : listed, values.toArray());
        return new Found(condition, found);
    }

    private static void anywhere(String words, List<String> ways, List<@Nullable Object> values) {
        for (String column : List.of("number", "label")) {
            ways.add(
                    "(select property from property where state = 'ACTIVE' and %s >= ? and %s < ?"
                                    .formatted(column, column)
                            + " limit ?)");
            values.addAll(List.of(words, after(words), CANDIDATES_MAX));
        }
        ways.add("(select property from property where state = 'ACTIVE' and label = any(?))");
        values.add(labels(words));
    }

    /** The words begin with a community's name, or the name begins with them. */
    private void named(String words, List<String> ways, List<@Nullable Object> values) {
        record Named(UUID community, String name) {}
        List<Named> communities =
                jdbc.sql(BY_NAME)
                        .params(prefixes(words), words, after(words), COMMUNITIES_MAX)
                        .query((row, _) ->
                                new Named(row.getObject(1, UUID.class), row.getString(2)))
                        .list();
        for (Named named : communities) {
            String rest =
                    words.startsWith(named.name())
                            ? words.substring(named.name().length()).strip()
                            : "";
            ways.add(
                    "(select property from property where state = 'ACTIVE' and community = ?"
                            + " and (strpos(label, ?) > 0 or label = any(?)) limit ?)");
            values.addAll(List.of(named.community(), rest, labels(rest), CANDIDATES_MAX));
        }
    }

    /** 3-2-1502 as it may be written: 3栋2单元1502, 3号楼2单元1502 and so on. */
    static String[] labels(String words) {
        Matcher place = SHORT_PLACE.matcher(words);
        if (!place.matches()) {
            return new String[0];
        }
        String entrance = place.group(2) == null ? "" : place.group(2) + "单元";
        return BUILDING_WORDS.stream()
                .map(word -> place.group(1) + word + entrance + place.group(3))
                .toArray(String[]::new);
    }

    private static String[] prefixes(String words) {
        List<String> prefixes = new ArrayList<>();
        for (int end = 2; end <= words.length(); end++) {
            prefixes.add(words.substring(0, end).strip());
        }
        return prefixes.toArray(String[]::new);
    }

    /** The first text that does not begin with this one. */
    static String after(String text) {
        return text + Character.toString(Character.MAX_CODE_POINT);
    }
}
