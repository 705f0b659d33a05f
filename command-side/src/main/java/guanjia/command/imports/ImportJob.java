package guanjia.command.imports;

import guanjia.command.job.Sender;
import guanjia.events.ImportEvent.Counts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as it stands in the queue. */
record ImportJob(
        UUID id,
        FileFacts file,
        boolean dryRun,
        State state,
        Counts counts,
        @Nullable Reason failure,
        Sender sender,
        Instant createdAt,
        Instant changedAt) {

    enum State {
        RUNNING,
        STOPPED,
        FAILED,
        FINISHED
    }

    /**
     * What is known of the file.
     *
     * @param columnMap the text of the map file, empty when none was sent
     * @param recognised headers by field
     * @param unused headers of the other columns
     */
    record FileFacts(
            String kind,
            String name,
            long bytes,
            String sha256,
            String columnMap,
            long rowsExpected,
            Map<String, String> recognised,
            List<String> unused) {}
}
