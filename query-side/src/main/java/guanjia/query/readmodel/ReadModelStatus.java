package guanjia.query.readmodel;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How a read model is doing.
 *
 * @param version the number of its live version
 * @param codeVersion the version of the code that the live version was built by
 * @param position up to which all events are in it
 * @param head the position behind which there are no events yet
 * @param processes in how many processes it is projected; 0 while none does
 * @param stuck whether its projection in this process cannot get on
 * @param deadLetters events that it could not take
 * @param waiting events that wait behind those
 * @param rebuild the newest one; null when there never was one
 */
public record ReadModelStatus(
        String name,
        int version,
        int codeVersion,
        long position,
        long head,
        int segments,
        int processes,
        boolean stuck,
        long deadLetters,
        long waiting,
        @Nullable RebuildStatus rebuild) {

    /** How many positions it is behind; some of them may be gaps. */
    @JsonProperty
    public long lag() {
        return Math.max(0, head - position);
    }

    /** Whether somebody should look. */
    @JsonProperty
    public boolean needsAttention() {
        if (stuck || deadLetters > 0) {
            return true;
        }
        return rebuild != null
                && (rebuild.state() == RebuildState.DIFFERENT
                        || rebuild.state() == RebuildState.FAILED);
    }
}
