/** Decisions, as sentences. */
@NullMarked
package guanjia.command.claim;

import org.jspecify.annotations.NullMarked;
