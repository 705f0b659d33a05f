package guanjia.command.imports;

import guanjia.command.imports.ImportJob.FileFacts;
import guanjia.command.imports.ImportJob.State;
import guanjia.command.job.SenderColumns;
import guanjia.events.ImportEvent.Counts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a row of {@code command.import_job}. */
final class JobRow {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JobRow() {}

    @SuppressWarnings("unused") // The row number is part of the mapper's shape.
    static ImportJob read(ResultSet row, int number) throws SQLException {
        String failure = row.getString("failure");
        return new ImportJob(
                row.getObject("id", UUID.class),
                file(row),
                row.getBoolean("dry_run"),
                State.valueOf(row.getString("state")),
                counts(row),
                failure == null ? null : Reason.parse(failure),
                SenderColumns.read(row),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }

    private static FileFacts file(ResultSet row) throws SQLException {
        return new FileFacts(
                row.getString("kind"),
                row.getString("file_name"),
                row.getLong("file_bytes"),
                row.getString("sha256"),
                row.getString("column_map"),
                row.getLong("rows_expected"),
                JSON.readValue(row.getString("recognised"), new TypeReference<>() {}),
                Arrays.asList((String[]) row.getArray("unused").getArray()));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("rows_read"),
                row.getLong("accepted"),
                row.getLong("unchanged"),
                row.getLong("rejected"),
                byName(row.getString("flags")),
                byName(row.getString("refusals")));
    }

    private static Map<String, Long> byName(String json) {
        return JSON.readValue(json, new TypeReference<>() {});
    }
}
