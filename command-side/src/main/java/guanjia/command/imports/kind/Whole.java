package guanjia.command.imports.kind;

import guanjia.command.door.Command;
import java.util.List;

/**
 * What is understood of a file as a whole.
 *
 * @param map lines for the column map, saying for every row what no row says
 * @param first asked before any row is
 */
public record Whole(String map, List<Command> first) {

    /** Every row says what it means. */
    public static final Whole AS_IT_IS = new Whole("", List.of());

    private static final String MARK = "\n# for every row:\n";

    public Whole {
        first = List.copyOf(first);
    }

    /** The map that was sent, with what is added to it. */
    public String over(String sent) {
        return map.isEmpty() ? sent : sent + MARK + map;
    }

    /** The map as it was sent. */
    public static String sent(String whole) {
        int mark = whole.indexOf(MARK);
        return mark < 0 ? whole : whole.substring(0, mark);
    }
}
