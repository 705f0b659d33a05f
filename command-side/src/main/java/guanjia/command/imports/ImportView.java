package guanjia.command.imports;

import guanjia.events.ImportEvent.Counts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as the API tells of it.
 *
 * @param rowsExpected counted beforehand, for progress only
 * @param flags how many rows carry which doubt
 * @param refusals how many rows were rejected for which reason
 * @param columns headers by the field they were recognised as
 * @param unused headers without a field of their own
 * @param failure the type of the reason when the file could not be read on
 * @param detail that reason in words
 */
record ImportView(
        UUID id,
        String kind,
        String fileName,
        long fileBytes,
        String sha256,
        boolean dryRun,
        ImportJob.State state,
        long rowsExpected,
        long read,
        long accepted,
        long unchanged,
        long rejected,
        Map<String, Long> flags,
        Map<String, Long> refusals,
        Map<String, String> columns,
        List<String> unused,
        @Nullable String failure,
        @Nullable String detail,
        Instant createdAt,
        Instant changedAt) {

    static ImportView of(ImportJob job, Locale locale) {
        ImportJob.FileFacts file = job.file();
        Counts counts = job.counts();
        Reason failure = job.failure();
        return new ImportView(
                job.id(),
                file.kind(),
                file.name(),
                file.bytes(),
                file.sha256(),
                job.dryRun(),
                job.state(),
                file.rowsExpected(),
                counts.read(),
                counts.accepted(),
                counts.unchanged(),
                counts.rejected(),
                counts.flags(),
                counts.refusals(),
                file.recognised(),
                file.unused(),
                failure == null ? null : failure.type(),
                failure == null ? null : failure.say(locale),
                job.createdAt(),
                job.changedAt());
    }
}
