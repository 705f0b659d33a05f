package guanjia.query.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One import as a page shows it.
 *
 * @param expected rows counted beforehand, 0 when nobody could
 * @param failure the stable type of the reason why its file could not be read on
 */
public record ImportRow(
        UUID id,
        String kind,
        String fileName,
        boolean dryRun,
        String actor,
        State state,
        long expected,
        long read,
        long accepted,
        long unchanged,
        long rejected,
        List<Flag> flags,
        List<Rejection> rejections,
        @Nullable String failure,
        Instant startedAt,
        Instant changedAt,
        long startedPosition) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Where an import stands. */
    public enum State {
        RUNNING,
        STOPPED,
        FAILED,
        FINISHED
    }

    /** How many rows carry a doubt in a field. */
    public record Flag(String field, String doubt, long rows) {}

    /** How many rows were rejected for a reason. */
    public record Rejection(String type, long rows) {}

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isResumable() {
        return state == State.STOPPED || state == State.FAILED;
    }

    /** For a bar that must not jump beyond its end. */
    public long barMax() {
        return Math.max(1, Math.max(expected, read));
    }

    @SuppressWarnings("unused") // The row number is part of the mapper's shape.
    static ImportRow read(ResultSet row, int number) throws SQLException {
        return new ImportRow(
                row.getObject("import", UUID.class),
                row.getString("kind"),
                row.getString("file_name"),
                row.getBoolean("dry_run"),
                row.getString("actor"),
                State.valueOf(row.getString("state")),
                row.getLong("rows_expected"),
                row.getLong("rows_read"),
                row.getLong("accepted"),
                row.getLong("unchanged"),
                row.getLong("rejected"),
                counts(row.getString("flags")).entrySet().stream()
                        .map(each -> flag(each.getKey(), each.getValue()))
                        .toList(),
                counts(row.getString("refusals")).entrySet().stream()
                        .map(each -> new Rejection(each.getKey(), each.getValue()))
                        .toList(),
                row.getString("failure"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getLong("started_position"));
    }

    private static Map<String, Long> counts(String json) {
        return new TreeMap<>(JSON.readValue(json, new TypeReference<Map<String, Long>>() {}));
    }

    private static Flag flag(String fieldAndDoubt, long rows) {
        String[] parts = fieldAndDoubt.split(":", 2);
        return new Flag(parts[0], parts.length > 1 ? parts[1] : "", rows);
    }
}
