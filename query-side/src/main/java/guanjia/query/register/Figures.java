package guanjia.query.register;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The register in numbers. Counting all units takes longer than a page may, so an answer serves for
 * a third of a second, unless somebody asks who has just changed something or was told of a change.
 */
@Component
class Figures {

    private static final Duration KEPT = Duration.ofMillis(300);
    private static final int KEPT_MAX = 200;
    private static final int COUNTED = 6;

    private static final String UNITS =
            """
            select (select count(*) from property p where {scope} and p.state = 'ACTIVE'),
                (select count(*) from property p
                    where {scope} and p.state = 'ACTIVE' and p.occupants > 0),
                (select coalesce(sum(open_handovers), 0) from property p
                    where {scope} and p.open_handovers > 0),
                (select coalesce(sum(open_defects), 0) from property p
                    where {scope} and p.open_defects > 0),
                (select count(*) from community p where {scope} and not p.closed),
                (select count(*) from community p where {scope} and p.doubts <> '{}')
            """;

    /** What there is, and what is open. */
    public record Numbers(
            long units,
            long occupied,
            long openHandovers,
            long openDefects,
            long communities,
            long doubtful) {

        /** Units in which nobody lives. */
        public long vacant() {
            return units - occupied;
        }
    }

    private record Known(Numbers numbers, Instant at) {}

    private final JdbcClient jdbc;
    private final ConcurrentMap<Scope, Known> known = new ConcurrentHashMap<>();

    Figures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Numbers of(Scope scope, boolean fresh) {
        Instant now = Instant.now();
        Known before = known.get(scope);
        if (before != null && !fresh && before.at().plus(KEPT).isAfter(now)) {
            return before.numbers();
        }
        Numbers numbers = count(scope);
        if (known.size() >= KEPT_MAX) {
            known.clear();
        }
        known.put(scope, new Known(numbers, now));
        return numbers;
    }

    private Numbers count(Scope scope) {
        String where = scope.everywhere() ? "?::uuid[] is not null" : "p.community = any(?)";
        Object[] values = new Object[COUNTED];
        Arrays.fill(values, scope.communityArray());
        return jdbc.sql(UNITS.replace("{scope}", where))
                .params(values)
                .query((row, _) ->
                        new Numbers(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6)))
                .single();
    }
}
