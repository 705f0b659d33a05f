package guanjia.query.register;

import guanjia.query.readmodel.After;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The register in numbers. Counting all units takes longer than a page may, so one counts for all
 * who ask, and again only when the register has moved.
 */
@Component
class Figures {

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

    private record Known(Numbers numbers, long position) {}

    private final JdbcClient jdbc;
    private final After after;
    private final ConcurrentMap<Scope, Known> known = new ConcurrentHashMap<>();

    Figures(JdbcClient jdbc, After after) {
        this.jdbc = jdbc;
        this.after = after;
    }

    Numbers of(Scope scope) {
        long position = after.position(RegisterReadModel.NAME);
        if (known.size() >= KEPT_MAX) {
            known.clear();
        }
        return known.compute(scope, (it, before) -> asOf(position, it, before)).numbers();
    }

    private Known asOf(long position, Scope scope, @Nullable Known before) {
        return before != null && before.position() >= position
                ? before
                : new Known(count(scope), position);
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
