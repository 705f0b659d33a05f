package guanjia.query.readmodel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that a read model could not take.
 *
 * @param sequence the aggregate, whose later events wait behind this one
 * @param position of the event, by which its story opens
 * @param cause what went wrong; null for an event that only waits behind an earlier one
 */
public record DeadLetter(
        UUID id,
        String readModel,
        String sequence,
        long position,
        String eventName,
        @Nullable String cause,
        Instant parkedAt,
        int retries,
        @Nullable Instant retriedAt) {}
