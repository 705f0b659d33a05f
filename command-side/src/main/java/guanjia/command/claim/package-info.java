/**
 * Claims: values that only one holder may have, such as the place of a unit.
 *
 * <p>A claim is a stream of its own whose id is computed from the value, so two who want the same
 * value meet in the same stream and only one can write its next event. That holds with any event
 * store and needs no look-up table that a crash could leave behind.
 */
@NullMarked
package guanjia.command.claim;

import org.jspecify.annotations.NullMarked;
