package guanjia.access;

import guanjia.events.PersonId;
import guanjia.events.PropertyId;
import guanjia.events.UserAccountId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks into the record of readings: for administrators and auditors. */
@Component
public class ReadLogEntries {

    /**
     * What to look for; a null part restricts nothing.
     *
     * @param actor who read
     * @param reading the code of what was read
     * @param person about whom
     * @param property about which home
     * @param from first moment
     * @param until the moment before which
     */
    public record Search(
            @Nullable UserAccountId actor,
            @Nullable String reading,
            @Nullable PersonId person,
            @Nullable PropertyId property,
            @Nullable Instant from,
            @Nullable Instant until) {}

    private final JdbcClient jdbc;

    ReadLogEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The newest entries first.
     *
     * @param before only entries with a smaller id; {@link Long#MAX_VALUE} for the first page
     * @param limit at most so many
     */
    public List<ReadEntry> find(Search search, long before, int limit) {
        StringBuilder sql = new StringBuilder("select * from access.read_log where id < ?");
        List<Object> values = new ArrayList<>(List.of(before));
        also(sql, values, "actor = ?", search.actor(), UserAccountId::value);
        also(sql, values, "reading = ?", search.reading(), code -> code);
        also(sql, values, "persons @> array[?]", search.person(), PersonId::value);
        also(sql, values, "properties @> array[?]", search.property(), PropertyId::value);
        also(sql, values, "at >= ?", search.from(), ReadLogEntries::utc);
        also(sql, values, "at < ?", search.until(), ReadLogEntries::utc);
        sql.append(" order by id desc limit ?");
        values.add(limit);
        return jdbc.sql(sql.toString()).params(values).query(ReadLogEntries::entry).list();
    }

    private static <T> void also(
            StringBuilder sql,
            List<Object> values,
            String condition,
            @Nullable T wanted,
            Function<T, Object> value) {
        if (wanted != null) {
            sql.append(" and ").append(condition);
            values.add(value.apply(wanted));
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static ReadEntry entry(ResultSet row, int index) throws SQLException {
        return new ReadEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                UserAccountId.of(row.getObject("actor", UUID.class)),
                row.getString("login"),
                row.getString("roles"),
                row.getString("reading"),
                ids(row.getArray("persons"), PersonId::of),
                ids(row.getArray("properties"), PropertyId::of),
                row.getString("path"));
    }

    private static <T> List<T> ids(Array array, Function<UUID, T> kind) throws SQLException {
        return Arrays.stream((UUID[]) array.getArray()).map(kind).toList();
    }
}
