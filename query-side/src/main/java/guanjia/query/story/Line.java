package guanjia.query.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as people read it.
 *
 * @param name the stored name; its words stand under {@code story.<name>}
 * @param validAt since when it is true, when that differs from the day of recording
 * @param actor the name of who did it; null when an automation did
 * @param roles codes of the roles in which it was done
 */
record Line(
        long position,
        long sequence,
        String name,
        Instant recordedAt,
        @Nullable LocalDate validAt,
        @Nullable String actor,
        List<String> roles,
        @Nullable String reason,
        List<Change> changes) {

    /**
     * One thing that the event says.
     *
     * @param field its words stand under {@code fact.<field>}
     * @param before what was said of it before; null when nothing was
     * @param after what holds now; null when nothing does any more
     */
    record Change(String field, @Nullable String before, @Nullable String after) {}
}
