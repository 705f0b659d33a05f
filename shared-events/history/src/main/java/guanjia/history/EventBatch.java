package guanjia.history;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * A part of the history without a hole.
 *
 * @param behind everything with a higher position up to {@code upTo} is in here
 * @param upTo the position of the last event, or {@code behind} without one; never a gap, whose
 *     position a crash of the database may give out again
 */
record EventBatch(long behind, long upTo, List<? extends TrackedEventMessage<?>> events) {}
