package guanjia.command.workorder;

import guanjia.command.claim.Unique;
import guanjia.events.CommunityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One order as a file of another system states it.
 *
 * @param due until when it was to be done there
 * @param closedAt null while it is open
 */
public record StatedOrder(
        CommunityId community,
        String reference,
        String category,
        String title,
        @Nullable String place,
        @Nullable String team,
        Instant reportedAt,
        @Nullable Instant due,
        @Nullable Instant closedAt,
        @Nullable String outcome) {

    /** By which it is known, whatever its id: a community has a reference once. */
    public Unique key() {
        return Unique.of("work-order-reference", community.toString(), reference.strip());
    }
}
