package guanjia.history;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * A part of the history without a hole.
 *
 * @param behind everything with a higher position up to {@code upTo} is in here
 * @param upTo at least the position of the last event; higher when gaps follow it
 */
record EventBatch(long behind, long upTo, List<? extends TrackedEventMessage<?>> events) {}
