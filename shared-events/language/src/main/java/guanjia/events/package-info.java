/**
 * The language both sides speak: events, the values in them, and the names under which they are
 * stored.
 *
 * <p>Every event is a record nested in the sealed interface of its aggregate, so that a switch over
 * an aggregate's events which forgets one does not compile. The package is flat, because sealed
 * types of an unnamed module must share a package. It depends on the JDK and on annotations only:
 * whoever reads a stored event in ten years needs nothing else.
 *
 * <p>A released event is never edited. A change is a new event, or a new {@link
 * guanjia.events.StoredAs#revision() revision} with an upcaster in {@code guanjia.history}.
 */
@NullMarked
package guanjia.events;

import org.jspecify.annotations.NullMarked;
