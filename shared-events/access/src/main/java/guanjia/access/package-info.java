/**
 * Who asks, and what they may do: for both sides alike.
 *
 * <p>A user account is an event-sourced thing like any other; {@link guanjia.access.UserDirectory}
 * folds its events straight from the store, at most two seconds old, so that rights are read anew
 * for every request and a suspended user is out at once. Only what must be able to vanish stands
 * beside the events: the hash of a password, failed attempts, sessions. What must never vanish, the
 * record of who read whose data, is append-only.
 *
 * <p>{@link guanjia.access.AccessConfiguration} is imported by every process. It depends on {@code
 * guanjia.history} and Spring Security, and on neither side.
 */
@NullMarked
package guanjia.access;

import org.jspecify.annotations.NullMarked;
