/** Decisions, as sentences. */
@NullMarked
package guanjia.command.community;

import org.jspecify.annotations.NullMarked;
