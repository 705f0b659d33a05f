package guanjia.query.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notices for a community, printed one file after the other.
 *
 * @param total how many accounts owe something
 * @param done for how many of them it is printed
 * @param state RUNNING, DONE or FAILED
 * @param login who asked for it
 */
public record PrintJob(
        UUID id,
        UUID community,
        String communityName,
        int total,
        int done,
        String state,
        @Nullable String failure,
        String language,
        LocalDate on,
        String login,
        Instant askedAt) {

    public boolean running() {
        return state.equals("RUNNING");
    }

    /** Whether there is a file to take. */
    public boolean ready() {
        return state.equals("DONE") && total > 0;
    }
}
