package guanjia.acceptance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The way through all pages, as links lead: one page of each kind is enough. */
final class Walk {

    private static final int PAGES_MAX = 120;
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)\\d+|(?<=^/problems/).+");

    /** Links that end a visit or fetch a file. */
    private static final Pattern NO_PAGE =
            Pattern.compile(
                    "^/(logout|api|assets|actuator|v3|swagger-ui).*|.*\\.(csv|xlsx|json|pdf)$");

    private final Deque<String> ahead = new ArrayDeque<>();
    private final Set<String> kinds = new HashSet<>();
    private final List<String> paths = new ArrayList<>();

    /** Adds places to go to, without their queries. */
    void note(Collection<String> links) {
        for (String link : links) {
            String path = link.replaceFirst("[?#].*$", "");
            if (path.startsWith("/") && !NO_PAGE.matcher(path).matches() && kinds.add(kind(path))) {
                ahead.add(path);
            }
        }
    }

    boolean goesOn() {
        return !ahead.isEmpty() && paths.size() < PAGES_MAX;
    }

    String next() {
        String path = ahead.remove();
        paths.add(path);
        return path;
    }

    /** Every page visited so far. */
    List<String> paths() {
        return List.copyOf(paths);
    }

    /** What pages of one kind have in common, fit for the name of a file. */
    static String kind(String path) {
        String kind = ID.matcher(path).replaceAll("id").replaceAll("[^A-Za-z0-9]+", "-");
        return kind.equals("-") ? "home" : kind.replaceAll("^-|-$", "");
    }
}
