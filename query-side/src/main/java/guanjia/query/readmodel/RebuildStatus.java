package guanjia.query.readmodel;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild, under way or past.
 *
 * @param version the number of the version that it makes
 * @param codeVersion the version of the code that it runs
 * @param position how far it has got in the log of events
 * @param head how far it has to get, as last seen
 * @param events how many it has read so far
 * @param busyMs the milliseconds it took for them
 * @param findings what differed from the live version
 * @param decidedBy who accepted or abandoned it, and {@code reason} why
 */
public record RebuildStatus(
        UUID id,
        String readModel,
        int fromVersion,
        int version,
        int codeVersion,
        RebuildState state,
        long position,
        long head,
        long events,
        long busyMs,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        List<Finding> findings,
        @Nullable String failure,
        @Nullable String decidedBy,
        @Nullable String reason) {

    public RebuildStatus {
        findings = List.copyOf(findings);
    }

    /** How fast it reads; 0 before it has begun. */
    @JsonProperty
    public long eventsPerSecond() {
        return busyMs == 0 ? 0 : events * 1_000 / busyMs;
    }
}
