package guanjia.query.billing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One bill run. Amounts are yuan.
 *
 * @param since from which day on missed periods are made up for
 * @param waits whether somebody, or a failure, has stopped it
 * @param failure the stable type of the reason when it could not go on
 * @param accounts to {@code tax}: what the preview came to
 * @param findings how many there are of each kind
 * @param doneAccounts to {@code doneRefused}: how far it is in what it is doing now
 * @param endedWhy why it was cancelled or taken back
 */
public record RunRow(
        UUID id,
        List<String> communities,
        long communityCount,
        List<String> items,
        String period,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate since,
        State state,
        boolean waits,
        @Nullable String failure,
        @Nullable String fingerprint,
        long accounts,
        long charges,
        BigDecimal gross,
        BigDecimal tax,
        Map<String, Long> findings,
        long doneAccounts,
        long doneCharges,
        BigDecimal doneGross,
        long doneRefused,
        String plannedBy,
        Instant plannedAt,
        @Nullable String publishedBy,
        @Nullable Instant publishedAt,
        @Nullable String endedBy,
        @Nullable String endedWhy,
        Instant changedAt,
        long position) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Where a run stands. */
    public enum State {
        PLANNED,
        PREVIEWED,
        PUBLISHED,
        FINISHED,
        CANCELLED,
        REVERSING,
        REVERSED
    }

    /** What {@link #read} needs. A list names a few communities, and says how many there are. */
    static final String SELECT =
            """
            select r.*, cardinality(r.communities) as community_count, (
                select array_agg(c.name order by c.name) from (
                    select name from community where community = any(r.communities)
                    order by name limit 3) c) as names
            from bill_run r where
            """;

    @SuppressWarnings("unused") // The row number is part of the mapper's shape.
    static RunRow read(ResultSet row, int number) throws SQLException {
        return new RunRow(
                row.getObject("run", UUID.class),
                strings(row, "names"),
                row.getLong("community_count"),
                strings(row, "items"),
                row.getString("period"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getObject("since", LocalDate.class),
                State.valueOf(row.getString("state")),
                row.getBoolean("waits"),
                row.getString("failure"),
                row.getString("fingerprint"),
                row.getLong("accounts"),
                row.getLong("charges"),
                row.getBigDecimal("gross"),
                row.getBigDecimal("tax"),
                new TreeMap<>(
                        JSON.readValue(
                                row.getString("findings"),
                                new TypeReference<Map<String, Long>>() {})),
                row.getLong("done_accounts"),
                row.getLong("done_charges"),
                row.getBigDecimal("done_gross"),
                row.getLong("done_refused"),
                row.getString("planned_by"),
                instant(row, "planned_at"),
                row.getString("published_by"),
                row.getObject("published_at") == null ? null : instant(row, "published_at"),
                row.getString("ended_by"),
                row.getString("ended_why"),
                instant(row, "changed_at"),
                row.getLong("position"));
    }

    /** Whether a worker is at it. */
    public boolean isBusy() {
        return !waits
                && (state == State.PLANNED || state == State.PUBLISHED || state == State.REVERSING);
    }

    /** Whether it can be given up before it charges anybody. */
    public boolean isCancellable() {
        return state == State.PLANNED || state == State.PREVIEWED;
    }

    public boolean isReversible() {
        return state == State.PUBLISHED || state == State.FINISHED;
    }

    /** Whether it may have left charges behind. */
    public boolean hasCharged() {
        return publishedAt != null;
    }

    /** For a bar that must not jump beyond its end. */
    public long barMax() {
        return Math.max(1, Math.max(accounts, doneAccounts));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return row.getArray(column) == null
                ? List.of()
                : Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
