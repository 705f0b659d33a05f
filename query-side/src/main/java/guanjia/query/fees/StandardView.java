package guanjia.query.fees;

import guanjia.events.FeeTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fee standard with its versions, the newest first. Those who are no staff see published ones.
 *
 * @param billedThrough the last day that was charged by it
 */
public record StandardView(
        StandardRow standard, List<Version> versions, @Nullable LocalDate billedThrough) {

    /**
     * A version.
     *
     * @param state PROPOSED, APPROVED, REJECTED or PUBLISHED
     * @param proposedBy the user's id, who may not approve it
     */
    public record Version(
            int version,
            LocalDate from,
            FeeTerms terms,
            String state,
            String proposedBy,
            @Nullable String proposedByName,
            Instant proposedAt,
            @Nullable String decidedByName,
            @Nullable Instant decidedAt,
            @Nullable String decidedWhy,
            @Nullable Instant publishedAt) {}
}
