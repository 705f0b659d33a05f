package guanjia.query.journal;

import guanjia.query.ledger.Reach;
import guanjia.query.page.Condition;
import guanjia.query.register.Scope;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds out what a filter means at this moment. */
@Component
class Extents {

    private static final String DAYS =
            "select min(s.from_on), max(s.from_on) from ledger_sum s where s.span = 'DAY' and ";

    private record Days(@Nullable LocalDate first, @Nullable LocalDate last) {}

    private final JdbcClient jdbc;

    Extents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without days: from the first to the last on which anything was booked. */
    Extent of(JournalFilter filter, Scope scope) {
        Condition condition = Reach.sums(filter.community(), scope);
        Days days =
                jdbc.sql(DAYS + condition.sql())
                        .params(condition.values())
                        .query((row, _) ->
                                new Days(
                                        row.getObject(1, LocalDate.class),
                                        row.getObject(2, LocalDate.class)))
                        .single();
        LocalDate last = first(filter.to(), days.last(), filter.from());
        LocalDate first = first(filter.from(), days.first(), last);
        if (last.isBefore(first)) {
            if (filter.from() != null) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "to");
            }
            first = last;
        }
        return new Extent(name(filter.community(), scope), first, last, head());
    }

    private static LocalDate first(@Nullable LocalDate... choices) {
        for (LocalDate choice : choices) {
            if (choice != null) {
                return choice;
            }
        }
        return LocalDate.EPOCH;
    }

    private @Nullable String name(@Nullable UUID community, Scope scope) {
        if (community == null) {
            return null;
        }
        if (!scope.reaches(community)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return jdbc.sql("select name from community where community = ?")
                .param(community)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private long head() {
        return jdbc.sql("select coalesce(max(position), 0) from ledger_entry")
                .query(Long.class)
                .single();
    }
}
